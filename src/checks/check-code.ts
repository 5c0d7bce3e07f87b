/**
 * Says where the code in `src/`, or what it says of packages, breaks the house rules that no compiler knows: `npm run check:code`. Silent
 * when all is well.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import type { LockedPackages } from '../packages/lock-file.ts';
import { circles } from './code/circles.ts';
import { commands } from './code/commands.ts';
import { elementNames } from './code/element-names.ts';
import { hiddenNames } from './code/hidden-names.ts';
import { imports } from './code/imports.ts';
import { layers } from './code/layers.ts';
import { packages } from './code/packages.ts';
import { parseCode, type Rule } from './code/parse-code.ts';
import { readFolderTable } from './code/read-folder-table.ts';
import { readCommand } from './read-command.ts';
import { report } from './report.ts';

readCommand({
  name: 'check:code',
  does: 'Says where the code, or what documents and package.json say of it, breaks the rules of the house that no compiler knows. Silent when all is well.',
});

const rules: Rule[] = [imports, circles, hiddenNames, elementNames, layers];

const { folders, problems } = readFolderTable(readFileSync('README.md', 'utf8'), existsSync);
const files = globSync('src/**/*.{ts,astro,css}').map((file) =>
  parseCode(file.replaceAll('\\', '/'), readFileSync(file, 'utf8')),
);

const manifest = readJson('package.json') as Parameters<typeof packages>[0] & { scripts: Record<string, string> };

report([
  ...problems,
  ...rules.flatMap((rule) => [...rule(files, folders)]),
  ...commands(manifest.scripts, (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)),
  ...packages(
    manifest,
    (readJson('package-lock.json') as { packages: LockedPackages }).packages,
    readFileSync('docs/dependencies.md', 'utf8'),
  ),
]);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
