/**
 * Runs the readers’ journeys on the built site: `npm run test:e2e -- [playwright arguments]`.
 * First it finds one browser for everything and builds the site twice more: as an organization would that puts it under a folder of
 * its own host, and after its articles and headings were renamed, moved and taken out. `SITE_DIR` says where the first site was built; `dist` unless said otherwise.
 */
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { findBrowser } from './browser.ts';
import { prepareMovedSite } from './moved-site.ts';
import { movedSite, organizationBuild, organizationSite } from './sites.ts';

const browser = await findBrowser();
console.log(`Browser: ${browser.name}.`);

run('src/authoring/build.ts', [], { ...organizationBuild, OUT_DIR: organizationSite.folder });
const movedProject = path.dirname(movedSite.folder);
prepareMovedSite(movedProject);
run(
  path.resolve(movedProject, 'src/authoring/build.ts'),
  [],
  { OUT_DIR: path.basename(movedSite.folder) },
  movedProject,
);
run('node_modules/@playwright/test/cli.js', ['test', '-c', 'e2e/playwright.config.ts', ...process.argv.slice(2)], {
  BROWSER_LAUNCH: JSON.stringify(browser.launch),
  SITE_PORT: await findFreePort(),
  ORGANIZATION_SITE_PORT: await findFreePort(),
  MOVED_SITE_PORT: await findFreePort(),
  PLAIN_HOST_PORT: await findFreePort(),
});

/** Runs a script with this Node; ends with its code when it fails. What went wrong has been printed by the script itself. */
function run(script: string, args: string[], env: Record<string, string>, cwd?: string) {
  const { status, error } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    cwd,
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** A port on which nobody listens now. */
function findFreePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(String(port));
      });
    });
  });
}
