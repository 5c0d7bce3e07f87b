import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium, type LaunchOptions } from '@playwright/test';

/** A browser that was seen to start here. */
export interface Browser {
  /** Its name for people: where it comes from, and its version. */
  name: string;
  launch: LaunchOptions;
}

interface Candidate {
  name: string;

  /** How to start it; undefined where it is not available. */
  prepare: () => LaunchOptions | undefined | Promise<LaunchOptions | undefined>;
}

// Chromium has no sandbox for root, the user of most containers. The other options keep it off the network.
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Starting a process for each journey takes long, and journeys share no data that another could see.
  '--renderer-process-limit=1',
];

const systemPaths: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap((name) =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].map((folder) => `${folder}/${name}`),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((name) =>
    [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].map((folder) => `${folder}\\${name}`),
  ),
};

/** The executable of a browser, by its path or by the command that starts it; undefined where there is none. */
export function findExecutable(name: string): string | undefined {
  if (path.basename(name) !== name) return existsSync(name) ? path.resolve(name) : undefined;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

const chosen = process.env['TEST_BROWSER'];

/** The browser that `TEST_BROWSER` names. */
const named = (name: string): Candidate => ({
  name: `TEST_BROWSER=${name}`,
  prepare: () => {
    const executablePath = findExecutable(name);
    return executablePath === undefined ? undefined : { executablePath };
  },
});

/**
 * Best first: one whose version this project pins, so that everybody sees the same; then what the machine has. Each is tried by
 * starting it, because an installed browser may still lack a library.
 */
const candidates: Candidate[] = [
  {
    // Inside the npm package, with the libraries it needs: nothing is downloaded or installed. Linux on x64 only.
    name: 'the Chromium of the npm package @sparticuz/chromium',
    prepare: async () => {
      if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
      const { default: packed } = await import('@sparticuz/chromium');
      return { executablePath: await packed.executablePath() };
    },
  },
  {
    name: 'Playwright’s own Chromium',
    prepare: () => (existsSync(chromium.executablePath()) ? {} : undefined),
  },
  {
    name: 'the browser of this machine',
    prepare: () => {
      const executablePath = systemPaths[process.platform]?.find((file) => existsSync(file));
      return executablePath === undefined ? undefined : { executablePath };
    },
  },
  {
    name: 'Playwright’s own Chromium, downloaded now',
    prepare: () => {
      const { status } = spawnSync('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
      return status === 0 ? {} : undefined;
    },
  },
  {
    name: 'Debian’s Chromium, installed now',
    prepare: () => {
      if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
      execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-qy', 'chromium'], { stdio: 'ignore' });
      return { executablePath: '/usr/bin/chromium' };
    },
  },
];

/** Finds or installs a browser that starts; `TEST_BROWSER` chooses it. Throws with everything that was tried when none does. */
export async function findBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const { name, prepare } of chosen === undefined ? candidates : [named(chosen)]) {
    try {
      const found = await prepare();
      if (!found) {
        tried.push(`${name}: not here`);
        continue;
      }
      const launch = { ...found, args };
      const browser = await chromium.launch(launch);
      const version = browser.version();
      await browser.close();
      return { name: `${name} (${version})`, launch };
    } catch (error) {
      tried.push(`${name}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No browser could be started, and the tests need one. Tried:\n  ${tried.join('\n  ')}\nInstall Chrome or Chromium.`,
  );
}
