/**
 * Checks that the same sources make the same bytes: `npm run check:reproducible`. Builds them once more, from a copy in another folder
 * whose files were created in another order, in another time zone and language of the machine and on another day, and compares it with
 * the built site, which is built first where it is missing or out of date. The variables of `npm run build` hold for both.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { readCommand } from '../checks/read-command.ts';
import { hashSources, sources } from '../hosting/hash-sources.ts';
import { forgetResults } from '../hosting/kept-results.ts';
import { astroCommand, quietly } from './astro-command.ts';
import { buildVariables } from './build-variables.ts';
import { isUpToDate } from './built-from.ts';
import { compareFolders } from './compare-folders.ts';

readCommand({
  name: 'check:reproducible',
  does: 'Builds once more, from a copy in another folder, in another time zone and language and on another day, and compares it with the built site, byte by byte.',
  variables: buildVariables,
});

const target = process.env['OUT_DIR'] ?? 'dist';
// Inside this project, where the packages are found.
const copy = 'dist.again';

/** What the machine may be like elsewhere: fourteen hours ahead, in a language whose i has no dot, ten days later. */
const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${new URL('ten-days-later.ts', import.meta.url).href}`,
};

rmSync(copy, { recursive: true, force: true });
// Or pages would be taken from the last time.
forgetResults(path.join(copy, 'dist'));
if (!isUpToDate(target, hashSources())) run('.', {}, path.resolve('src/authoring/build.ts'));

const files = [...sources, 'package.json', 'tsconfig.json'].flatMap((name) => [name, ...globSync(`${name}/**`)]);
for (const file of files.filter((name) => statSync(name).isFile()).toReversed()) {
  mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
  cpSync(file, path.join(copy, file));
}
const { ORGANIZATION } = process.env;
run(
  copy,
  { ...elsewhere, ...(ORGANIZATION !== undefined && { ORGANIZATION: path.resolve(ORGANIZATION) }) },
  astroCommand,
  'build',
  '--silent',
);

const differences = compareFolders(path.join(copy, 'dist'), target);
rmSync(copy, { recursive: true });
for (const difference of differences) console.error(difference);
if (differences.length > 0) process.exit(1);
console.log(`The same bytes as in ${target}/: ${globSync('**/*.*', { cwd: target }).length} files.`);

function run(folder: string, env: NodeJS.ProcessEnv, ...command: string[]) {
  const { status } = spawnSync(process.execPath, command, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...quietly, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
