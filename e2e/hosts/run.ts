/**
 * Makes all journeys on the servers of real hosts, one after the other: `npm run test:hosts -- [playwright arguments]`. The site of this
 * project stands at the root of the host there, that of an organization below /help/. A server that is not installed is no failure: it is
 * named, with what to install.
 *
 *   HOSTS     which ones: `nginx`, `caddy` and so on, with a comma; every one unless said otherwise
 *   SITE_DIR  where the site was built; `dist` unless said otherwise
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { hostServers, needHostServer } from './host-servers.ts';

const wanted = process.env['HOSTS']?.split(',').map(needHostServer) ?? hostServers;
const results: string[] = [];
let hasFailed = false;
for (const { host, find } of wanted) {
  const found = find();
  if ('missing' in found) {
    results.push(`${host}: not installed, and not run. To have it: ${found.missing}`);
    continue;
  }
  console.log(`\nHost: ${host} (${found.command}).`);
  const { status } = spawnSync(process.execPath, ['e2e/run.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, HOST: host },
  });
  hasFailed ||= status !== 0;
  results.push(`${host}: ${status === 0 ? 'passed' : 'FAILED'}`);
}
console.log(`\n${results.join('\n')}`);
process.exit(hasFailed ? 1 : 0);
