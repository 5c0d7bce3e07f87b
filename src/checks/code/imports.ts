import path from 'node:path';
import type { Problem } from '../report.ts';
import { locateImport } from './locate-import.ts';
import type { Code } from './parse-code.ts';
import type { Import } from './parse-script.ts';
import { findFolder, isWithin, type Folder, type Runtime } from './read-folder-table.ts';

/**
 * Folders import what README’s table lets them, what runs in one runtime only never reaches the other, and nothing comes from outside
 * of `src/` but files of `content/` by a glob.
 *
 * By hand: eslint-plugin-boundaries looks for the imports of an Astro `<script>` in the wrong folder; dependency-cruiser passes it over.
 */
export function* imports(files: readonly Code[], folders: readonly Folder[]): Generator<Problem> {
  for (const { file, imports } of files) {
    const folder = findFolder(file, folders);
    if (!folder) {
      yield { file, message: 'has no folder in the table of README.md; expected a row that says what it may import.' };
      continue;
    }
    for (const found of imports) {
      const message = judgeTarget(file, found, folder) ?? judgeRuntime(file, found, folder, folders);
      if (message !== undefined) yield { file, line: found.line, message };
    }
  }
}

function judgeTarget(file: string, found: Import, { location: folder, targets, expected }: Folder): string | undefined {
  const target = locateImport(file, found);
  if (isPackage(target) || (found.isGlob && target.startsWith('content/'))) return undefined;
  // Tests may use all of the capability that they test.
  if (isWithin(target, isForTests(file) ? file.split('/', 2).join('/') : folder)) return undefined;
  if (targets.some(({ location, isType }) => isWithin(target, location) && (found.isType || !isType))) return undefined;
  const allowed = targets.length > 0 ? `itself, ${expected}` : 'itself alone';
  return `imports ${found.isType ? 'types of ' : ''}${target}; expected what ${folder} may import: ${allowed}.`;
}

function judgeRuntime(file: string, found: Import, folder: Folder, folders: readonly Folder[]): string | undefined {
  const runtime = found.isInScript ? 'browser' : runtimeOf(file, folders);
  if (found.isType || found.isGlob || isForTests(file) || runtime === undefined) return undefined;
  const target = locateImport(file, found);
  if (isPackage(target)) {
    if (runtime === 'Node' || folder.targets.some(({ location }) => isWithin(target, location))) return undefined;
    return `imports ${found.specifier}, but browsers load it; expected only packages that README.md lets ${folder.location} import.`;
  }
  const other = runtimeOf(target, folders);
  if (other === undefined || other === 'both' || other === runtime) return undefined;
  return `imports ${target}, which runs in ${runtimes[other]}; expected what runs in ${runtimes[runtime]}, as this does.`;
}

const runtimes: Readonly<Record<Runtime, string>> = { Node: 'Node', browser: 'the browser', both: 'both' };

/** Astro files make pages, so they run in Node, but for their scripts; custom elements exist in browsers only. */
const runtimeOf = (file: string, folders: readonly Folder[]): Runtime | undefined =>
  file.endsWith('.astro')
    ? 'Node'
    : path.basename(file).startsWith('help-')
      ? 'browser'
      : findFolder(file, folders)?.runtime;

const isPackage = (target: string) => target.startsWith('node_modules/');

const isForTests = (file: string) => /\.test\.ts$|\/sample-[^/]+$/.test(file);
