/**
 * Builds the site: `npm run build`. The last good site stays in place until the new one is whole, so that a mistake in an
 * article never takes the site down. Beside it goes the bill of materials, for those who watch packages for faults: `dist.cdx.json`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCommand } from '../checks/read-command.ts';
import { hashSources } from '../hosting/hash-sources.ts';
import { basePath } from '../model/urls.ts';
import { makeBillOfMaterials } from '../packages/bill-of-materials.ts';
import { licensesFile, listShipped } from '../packages/licenses.ts';
import type { LockedPackages } from '../packages/lock-file.ts';
import { astroCommand, quietly } from './astro-command.ts';
import { buildVariables } from './build-variables.ts';
import { forgetBuild, recordBuild } from './built-from.ts';
import { listHostNotes } from './host-notes.ts';
import { besideFolder, replaceFolder, restoreFolder } from './replace-folder.ts';
import { listAddressProblems, warnOfLocalAddress } from './site-address.ts';

// `npm start` reads its own arguments.
if (import.meta.main) {
  readCommand({
    name: 'build',
    does: 'Checks the content, builds the site, checks its pages, and puts it in the place of the last one, which stays until then.',
    variables: buildVariables,
    examples: ['SITE_URL=https://help.example.edu BASE_PATH=/help/ npm run build'],
  });
}

const target = (process.env['OUT_DIR'] ?? 'dist').replace(/[\\/]+$/, '');
const { next } = besideFolder(target);
const endWithParent = new URL('end-with-parent.ts', import.meta.url).href;
// What is changed while the site is built may be in it or not.
const hash = hashSources();

const addressProblems = listAddressProblems(process.env);
if (addressProblems.length > 0) {
  console.error(addressProblems.join('\n'));
  process.exit(1);
}

try {
  restoreFolder(target);
  // Side by side, because each leaves a processor idle. What Astro says of wrong content the check says better, so it speaks first.
  const astro = begin(astroCommand, 'build', '--silent', '--outDir', next);
  try {
    await begin('src/checks/check-content.ts').end();
  } catch (error) {
    await astro.stop();
    throw error;
  }
  await astro.end();
  await begin('src/checks/check-site.ts', next).end();
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockedPackages };
  const bill = makeBillOfMaterials(packages, listShipped(readFileSync(path.join(next, licensesFile), 'utf8')));
  // Were it to end between these, the record would be of the site before.
  forgetBuild(target);
  await replaceFolder(target);
  writeFileSync(`${target}.cdx.json`, bill);
  recordBuild(target, hash);
} catch (error) {
  restoreFolder(target);
  console.error(
    `\n${error instanceof Error ? error.message : String(error)}\nThe build stopped. ${target}/ is as it was.`,
  );
  process.exit(1);
}

const pages = globSync('**/*.html', { cwd: target }).length;
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';
const address = new URL(basePath, site);
const securityFile = path.join(target, '.well-known/security.txt');
const securityTxt = existsSync(securityFile) ? readFileSync(securityFile, 'utf8') : undefined;
console.log(`Built ${pages} pages for ${address.href} in ${target}/.`);
for (const note of listHostNotes({ address, folder: target, securityTxt }, new Date())) console.log(note);
// `npm start` builds for this machine on purpose.
const warning = import.meta.main ? warnOfLocalAddress(process.env) : undefined;
if (warning !== undefined) console.log(warning);

/**
 * Begins one step, a script of Node. `end` waits for it, prints what it said, and throws when it failed; `stop` ends it before its time.
 */
function begin(script: string, ...args: string[]) {
  // Without this process, nobody would put in place what the step makes, and the next build would find it still writing.
  const child = spawn(process.execPath, ['--import', endWithParent, script, ...args], { stdio: 'pipe', env: quietly });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const closed = once(child, 'close') as Promise<[status: number | null, signal: NodeJS.Signals | null]>;
  return {
    end: async () => {
      const [status, signal] = await closed;
      process.stderr.write(Buffer.concat(said));
      if (status === 0) return;
      throw new Error(
        `${path.relative('.', script)} ${signal === null ? 'found what is said above' : `was ended by ${signal}`}.`,
      );
    },
    stop: async () => {
      child.kill();
      await closed;
    },
  };
}
