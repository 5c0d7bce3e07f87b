/**
 * Says where the code in `src/`, or what it says of packages, breaks the house rules that no compiler knows: `npm run check:code`. Silent
 * when all is well.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LockedPackages } from '../packages/lock-file.ts';
import { circles } from './code/circles.ts';
import { commands } from './code/commands.ts';
import { documents } from './code/documents.ts';
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

/** What `.gitignore` lists: each pattern, and all below it. */
const made = readFileSync('.gitignore', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replace(/\/$/, ''))
  .flatMap((pattern) => [pattern, `${pattern}/**`]);
const manifest = readJson('package.json') as Parameters<typeof packages>[0] & { scripts: Record<string, string> };

const texts = new Map(
  globSync(['*.md', 'docs/**/*.md', 'deploy/**/*.md', 'e2e/**/*.md', 'content/**/*.md'], { exclude: isMade }).map(
    (file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')],
  ),
);

report([
  ...problems,
  ...rules.flatMap((rule) => [...rule(files, folders)]),
  ...commands(manifest.scripts, (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)),
  ...documents(texts, { scripts: Object.keys(manifest.scripts), exists: isThere }),
  ...packages(
    manifest,
    (readJson('package-lock.json') as { packages: LockedPackages }).packages,
    readFileSync('docs/dependencies.md', 'utf8'),
  ),
]);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Whether the project has a file or folder, or one of a pattern, or a command makes it. */
function isThere(location: string): boolean {
  return (location.includes('*') ? globSync(location).length > 0 : existsSync(location)) || isMade(location);
}

/** Whether it is what commands write, which git is told to leave aside. */
function isMade(location: string): boolean {
  return made.some((pattern) => path.matchesGlob(location.replace(/\/$/, ''), pattern));
}
