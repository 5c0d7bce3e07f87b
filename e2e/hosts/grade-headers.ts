/**
 * Grades what hosts send by the rules of the HTTP Observatory: `npm run grade:headers`. Asks the servers of hosts that are installed here, with the
 * built site packaged for each. Fails unless every test is passed with the highest grade. `HOST` chooses one host.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createServer, getCACertificates, setDefaultCACertificates } from 'node:tls';
import { readCommand } from '../../src/checks/read-command.ts';
import { needMainSite } from '../main-site.ts';
import { at } from '../addresses.ts';
import { sites } from '../sites.ts';
import { listInstalledHosts, needHostServer } from './host-servers.ts';
import { loadObservatory } from './observatory.ts';
import { packageFolder, packageForHost } from './package-for-host.ts';
import { servePackage } from './serve-package.ts';

readCommand({
  name: 'grade:headers',
  does: 'Grades what hosts send by the rules of the HTTP Observatory, with the servers that are installed here. Fails below the highest grade.',
  variables: { HOST: 'one host, such as nginx; every one without it' },
});

await needMainSite();
const grade = await loadObservatory();
const identity = makeIdentity();
setDefaultCACertificates([...getCACertificates(), identity.cert]);

for (const host of listInstalledHosts()) {
  await packageForHost(host, 'main');
  const site = await servePackage(needHostServer(host), packageFolder(host, 'main'), sites.main.base);
  const secure = await serveSecurely(site.port);
  for (const page of ['./', 'articles/link-expired/', 'es/search/', 'check-your-device/'].map(at)) {
    const { grade: letter, score, tests } = await grade(secure.port, page);
    const passed = tests.filter(({ isPassed }) => isPassed);
    console.log(
      `${host} ${page}: ${letter}, ${String(score)}; ${String(passed.length)} of ${String(tests.length)} passed`,
    );
    for (const { name, result } of tests.filter(({ isPassed }) => !isPassed))
      console.log(`  failed: ${name}, ${result}`);
    if (letter !== 'A+' || passed.length < tests.length) process.exitCode = 1;
  }
  secure.close();
  await site.close();
}

/** A certificate of this machine, by the `openssl` of every system that serves sites. */
function makeIdentity() {
  const folder = mkdtempSync(path.join(tmpdir(), 'identity-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [string, string];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', ...kind, ...name, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
}

/** Hands on every byte of a server with TLS around it, and changes none. */
async function serveSecurely(port: number): Promise<{ port: number; close: () => void }> {
  const server = createServer(identity, (outside) => {
    const inside = connect(port, 'localhost');
    outside.pipe(inside).pipe(outside);
    for (const [one, other] of [
      [outside, inside],
      [inside, outside],
    ] as const)
      one.on('error', () => other.destroy());
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}
