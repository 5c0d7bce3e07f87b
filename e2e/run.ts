/** Runs the readers’ journeys on the built site: `npm run test:e2e -- [playwright arguments]`, as in `npm run test:e2e -- find-an-answer`. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { readCommand } from '../src/checks/read-command.ts';
import { findBrowser } from './browser.ts';
import { engineEnvironment } from './browsers/engine.ts';
import { needMainSite } from './main-site.ts';

readCommand({
  name: 'test:e2e',
  does: 'Runs the readers’ journeys on the built site, which is to be built before. What follows goes to Playwright: names of specs, --project=phone, --headed, -g "words of a title".',
  handsOnTo: 'Playwright',
  variables: {
    BASE_PATH: 'the folder of the host below which the site stands, such as /help/; it is then built for that',
    SITE_DIR: 'where the site was built; dist without it',
    TEST_BROWSER: 'the browser, by its path or its command; the pinned one without it',
    LINKS: '“every” follows the links of every article, not only of those that were changed',
  },
  examples: ['npm run test:e2e -- find-an-answer'],
});

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
