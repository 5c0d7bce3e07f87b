/**
 * Runs the readers’ journeys on the built site: `npm run test:e2e -- [playwright arguments]`, as in `npm run test:e2e -- find-an-answer`.
 *
 *   BASE_PATH      the folder of the host below which it stands, such as /help/; it is then built for that
 *   SITE_DIR       where the site was built; `dist` unless said otherwise
 *   TEST_BROWSER   the browser, by its path or its command; the pinned one unless said otherwise
 *   LINKS=every    follow the links of every article, not only of those that were changed
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findBrowser } from './browser.ts';
import { engineEnvironment } from './browsers/engine.ts';
import { needMainSite } from './main-site.ts';

await needMainSite();
const { name, launch } = await findBrowser();
console.log(`Browser: ${name}.`);

const { status, error } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, ...engineEnvironment({ name: 'chromium', launch }) } },
);
if (error) throw error;
process.exit(status ?? 1);
