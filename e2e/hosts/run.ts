/**
 * Makes all journeys on the servers of real hosts, one after the other: `npm run test:hosts -- [playwright arguments]`. The site of this
 * project stands at the root of the host first, and then below /help/, where that of an organization always stands. A server that is not
 * installed is no failure: it is named, with what to install.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { readCommand } from '../../src/checks/read-command.ts';
import { hostServers, needHostServer } from './host-servers.ts';

readCommand({
  name: 'test:hosts',
  does: 'Makes all journeys on the servers of real hosts that are installed, at / and then below /help/, and says what is missing.',
  handsOnTo: 'Playwright',
  variables: {
    HOSTS: 'nginx, caddy and so on, with a comma; every one without it',
    BASE_PATH: 'the folder of the host below which the site stands; first / and then /help/ without it',
    SITE_DIR: 'where the site was built that stands there; with BASE_PATH unset, the one at /',
  },
  examples: ['HOSTS=nginx npm run test:hosts -- share-a-link'],
});

const given = process.env['BASE_PATH'];
/** Where the site stands, with the environment variables that say so. */
const places = given === undefined ? [{ base: '/' }, { base: '/help/', SITE_DIR: undefined }] : [{ base: given }];
const wanted = process.env['HOSTS']?.split(',').map(needHostServer) ?? hostServers;
const results: string[] = [];
let hasFailed = false;
for (const { host, find } of wanted) {
  const found = find();
  if ('missing' in found) {
    results.push(`${host}: not installed, and not run. To have it: ${found.missing}`);
    continue;
  }
  for (const { base, ...env } of places) {
    console.log(`\nHost: ${host} (${found.command}), at ${base}.`);
    const { status } = spawnSync(process.execPath, ['e2e/run.ts', ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, ...env, HOST: host, BASE_PATH: base === '/' ? undefined : base },
    });
    hasFailed ||= status !== 0;
    results.push(`${host} at ${base}: ${status === 0 ? 'passed' : 'FAILED'}`);
  }
}
console.log(`\n${results.join('\n')}`);
process.exit(hasFailed ? 1 : 0);
