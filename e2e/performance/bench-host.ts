/**
 * Says how many readers a host serves at once: `npm run bench:host`, on the built site. Packages it for nginx, starts nginx with that package,
 * and has `wrk` ask for one article as browsers do, compressed, on all processors of this machine, which it shares with nginx. An answer
 * that is not the whole page, or an error, ends it with 1.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { readCommand, readCount } from '../../src/checks/read-command.ts';
import { hosts } from '../../src/hosting/hosts.ts';
import { packageSite } from '../../src/hosting/package-site.ts';
import { findExecutable } from '../browser.ts';
import { ask } from '../hosts/ask.ts';
import { needHostServer } from '../hosts/host-servers.ts';
import { servePackage } from '../hosts/serve-package.ts';
import { sites } from '../sites.ts';
import { readWrk } from './read-wrk.ts';

const { values } = readCommand({
  name: 'bench:host',
  does: 'Says how many readers a host serves at once: packages the built site for it, starts its server, and has wrk ask for one article.',
  options: {
    host: { type: 'string', default: 'nginx', says: '<name> nginx or caddy' },
    article: { type: 'string', default: 'link-expired', says: '<name> the article that is asked for' },
    seconds: { type: 'string', default: '10', says: '<count> how long it asks' },
    connections: { type: 'string', default: '64', says: '<count> how many readers ask side by side' },
    least: {
      type: 'string',
      says: '<count> requests a second that have to be reached; without it, the figures are only printed',
    },
  },
  examples: ['npm run bench:host -- --host caddy --seconds 30 --least 5000'],
});
for (const option of ['seconds', 'connections', 'least'] as const) readCount(`--${option}`, values[option] ?? '1');

const wrk = findExecutable('wrk');
if (wrk === undefined) fail('wrk is not installed. To have it, on Debian and Ubuntu: apt-get install wrk');
const server = needHostServer(values.host);
const found = server.find();
if ('missing' in found) fail(`${values.host} is not installed. To have it: ${found.missing}`);
const host = hosts.find(({ name }) => name === values.host);
if (!host) fail(`There is no host “${values.host}” to package for; expected a name of src/hosting/hosts.ts.`);

const target = path.join('dist.bench/hosts', host.name);
await packageSite({ host, folder: sites.main.folder, origin: new URL('https://help.example.edu'), target });
const served = await servePackage(server, target, '/');
try {
  const address = `/articles/${values.article}/`;
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  const { status, headers: said, bytes, body } = await ask(served.url, address, headers);
  if (status !== 200) throw new Error(`${address} was answered with ${String(status)}; expected 200.`);
  const count = cpus().length;
  const output = execFileSync(
    wrk,
    [
      ...[`-t${String(count)}`, `-c${values.connections}`, `-d${values.seconds}s`, '--latency'],
      ...['-H', `Accept-Encoding: ${headers['accept-encoding']}`, new URL(address, served.url).href],
    ],
    { encoding: 'utf8' },
  );
  const { requests, perSecond, errors, median, slowest } = readWrk(output);
  // wrk says its version beside how it is used, and ends with 1 then.
  const version = /wrk \S+/.exec(sayAnyway(wrk, '-v'))?.[0] ?? 'wrk';
  const hostVersion = sayAnyway(found.command, host.name === 'caddy' ? 'version' : '-v').trim();
  console.log(
    [
      `${address} from ${hostVersion}, asked by ${version} with ${values.connections} connections for ${values.seconds} s, both on ${String(count)} processors (${cpus()[0]?.model ?? ''})`,
      `requests a second  ${perSecond.toLocaleString('en')}`,
      `requests           ${requests.toLocaleString('en')}`,
      `errors             ${errors.toLocaleString('en')}`,
      `latency            ${median} half of them, ${slowest} 99 of 100`,
      `bytes of a page    ${bytes.toLocaleString('en')} (${said['content-encoding'] ?? 'not compressed'}), ${body.length.toLocaleString('en')} of HTML`,
    ].join('\n'),
  );
  if (errors > 0) fail(`${String(errors)} requests failed; expected none.`);
  if (perSecond < Number(values.least ?? 0)) fail(`Expected at least ${values.least ?? ''} requests a second.`);
} finally {
  await served.close();
}

function sayAnyway(command: string, argument: string): string {
  try {
    return execFileSync('sh', ['-c', '"$0" "$1" 2>&1', command, argument], { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
