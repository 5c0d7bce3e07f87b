/**
 * Runs the journeys tagged `@browsers` in the engines that Chromium is not: `npm run test:browsers -- [playwright arguments]`. An engine
 * that is not installed is no failure: it is named, with what to install.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { type Readable } from 'node:stream';
import { readCommand } from '../../src/checks/read-command.ts';
import { needMainSite } from '../main-site.ts';
import { engineEnvironment, type Engine } from './engine.ts';
import { findFirefox, findWebKit } from './find-engines.ts';

readCommand({
  name: 'test:browsers',
  does: 'Runs the journeys tagged @browsers in Firefox and WebKit, where they are installed, and says what is missing.',
  handsOnTo: 'Playwright',
  variables: {
    ENGINES: 'firefox, webkit or both, with a comma; both without it',
    BASE_PATH: 'the folder of the host below which the site stands, as for npm run test:e2e',
    SITE_DIR: 'where the site was built; dist without it',
  },
  examples: ['ENGINES=webkit npm run test:browsers -- share-a-link'],
});

await needMainSite();

const known = { firefox: findFirefox, webkit: findWebKit };
const wanted = (process.env['ENGINES'] ?? Object.keys(known).join()).split(',');
const results: string[] = [];
let hasFailed = false;
for (const name of wanted) {
  const find = (known as Partial<Record<string, typeof findFirefox>>)[name];
  if (!find) throw new Error(`ENGINES names “${name}”; expected firefox, webkit or both.`);
  const found = find();
  if ('missing' in found) {
    results.push(`${name}: not installed, and not run. To have it: ${found.missing}`);
    continue;
  }
  console.log(`\nBrowser: ${found.description}.`);
  const isGood = await run(found.engine);
  hasFailed ||= !isGood;
  results.push(`${name}: ${isGood ? 'passed' : 'FAILED'} in ${found.description}`);
}
console.log(`\n${results.join('\n')}`);
process.exit(hasFailed ? 1 : 0);

/** Whether all journeys pass in the engine. */
async function run(engine: Engine): Promise<boolean> {
  const hasScreen = ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => process.env[name]);
  const screen = engine.driven && !hasScreen ? await openScreen() : undefined;
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, ...engineEnvironment(engine), ...screen?.env } },
  );
  screen?.close();
  return status === 0;
}

/** A screen that nobody looks at, for a browser that draws nothing without one. */
async function openScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // It says which number it took when it is ready.
  const [display] = (await once((server.stdio[3] as Readable).setEncoding('utf8'), 'data')) as [string];
  return { env: { DISPLAY: `:${display.trim()}`, LANG: 'en_US.UTF-8' }, close: () => server.kill() };
}
