import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import process from 'node:process';
import { firefox, webkit } from '@playwright/test';
import { findExecutable } from '../browser.ts';
import { type Engine } from './engine.ts';

/** An engine of this machine, or what to install to have it. */
export type Found = { engine: Engine; description: string } | { missing: string };

/** Gecko: Playwright’s own Firefox, else that of the machine. */
export function findFirefox(): Found {
  const firefoxUserPrefs = {
    'ui.prefersReducedMotion': 1,
    // Playwright waits for every page to be loaded, also when it goes back; its own builds keep no page either.
    'fission.bfcacheInParent': false,
    'browser.sessionhistory.max_total_viewers': 0,
    // Tests read the clipboard without asking anybody.
    'dom.events.testing.asyncClipboard': true,
  };
  // A busy machine takes its time.
  const launch = { firefoxUserPrefs, timeout: 120_000 };
  if (existsSync(firefox.executablePath()))
    return { engine: { name: 'firefox', launch }, description: 'Playwright’s own Firefox' };
  const executablePath = [
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${String(process.env['PROGRAMFILES'])}\\Mozilla Firefox\\firefox.exe`,
  ]
    .map(findExecutable)
    .find((file) => file !== undefined);
  if (executablePath === undefined)
    return { missing: 'npx playwright install firefox, or on Debian and Ubuntu: apt-get install firefox-esr' };
  return {
    engine: { name: 'firefox', launch: { ...launch, executablePath, channel: 'moz-firefox' } },
    description: `${execFileSync(executablePath, ['--version'], { encoding: 'utf8' }).trim()} (${executablePath})`,
  };
}

/** WebKit: Playwright’s own, else that of GTK, which is the same engine in another window. */
export function findWebKit(): Found {
  if (existsSync(webkit.executablePath()))
    return { engine: { name: 'webkit', launch: {} }, description: 'Playwright’s own WebKit' };
  const driver = findExecutable('WebKitWebDriver');
  const [binary] = globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser');
  const hasScreen = ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => process.env[name]) || findExecutable('Xvfb');
  if (driver === undefined || binary === undefined || !hasScreen)
    return {
      missing: 'npx playwright install webkit, or on Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb',
    };
  return {
    engine: { name: 'webkit', driven: { driver, binary, args: ['--automation'] } },
    // It says its version only where there is a screen, and so at its start.
    description: binary,
  };
}
