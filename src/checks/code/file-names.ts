import path from 'node:path';
import { isKebabCase } from '../kebab-case.ts';
import type { Problem } from '../report.ts';
import type { Code } from './parse-code.ts';

const ownerless = ['utils', 'lib', 'helpers', 'common', 'misc'];

/** Folders are called after what they decide, Astro files as readers would call them, TypeScript files in kebab-case. */
export function* fileNames(files: readonly Code[]): Generator<Problem> {
  for (const { file, folder } of files) {
    const { dir, name, ext } = path.parse(file);
    const drawer = dir.split('/').find((part) => ownerless.includes(part));
    if (drawer !== undefined) {
      yield {
        file,
        message: `stands in “${drawer}”; expected the folder that owns it: what has no home has no owner.`,
      };
    }
    // In `pages` a name is an address.
    if (folder === 'pages') continue;
    if (ext === '.astro' ? !/^[A-Z][A-Za-z0-9]*$/.test(name) : !name.split('.').every(isKebabCase)) {
      yield {
        file,
        message: `has a name in other letters; expected ${ext === '.astro' ? 'PascalCase' : 'kebab-case'}${ext}.`,
      };
    }
  }
}
