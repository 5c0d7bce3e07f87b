import path from 'node:path';
import type { Problem } from '../report.ts';
import { importTable } from './import-table.ts';
import type { Code } from './parse-code.ts';
import type { Import } from './parse-script.ts';

/** Folders import what the table lets them, and nothing from outside of `src/` but files of `content/` by a glob. */
export function* imports(files: readonly Code[]): Generator<Problem> {
  for (const { file, imports } of files) {
    const [, top = ''] = file.split('/');
    const folder = rooms.find((room) => file === `src/${room}` || file.startsWith(`src/${room}/`)) ?? top;
    const allowed = importTable[folder];
    if (!allowed) {
      yield { file, message: `stands in ${folder}, which has no line in src/checks/code/import-table.ts.` };
      continue;
    }
    for (const found of imports.filter(({ specifier }) => specifier.startsWith('.'))) {
      // From `src/`: `model/urls.ts`, `../content/pictures/*.svg`.
      const place = path.posix.relative('src', path.posix.join(path.posix.dirname(file), found.specifier));
      const [target = ''] = place.split('?');
      if (found.isGlob && target.startsWith('../content/')) continue;
      if (isAllowed(target, found, [folder, ...(isForTests(file) ? [top] : []), ...allowed])) continue;
      const expected = ['itself', ...allowed].join(', ');
      const what = `${found.isType ? 'types of ' : ''}${target}`;
      yield { file, line: found.line, message: `imports ${what}; expected what ${folder} may import: ${expected}.` };
    }
  }
}

/** The lines of the table, those of a room before that of the house it is in. */
const rooms = Object.keys(importTable).sort((a, b) => b.length - a.length);

/** Tests, and samples for them, may use every room of their own house. */
const isForTests = (file: string) => /\.test\.ts$|\/sample-[^/]+$/.test(file);

const isAllowed = (target: string, { isType }: Import, allowed: readonly string[]) =>
  allowed.some((entry) => {
    const place = entry.replace(/^type /, '');
    return (target === place || target.startsWith(`${place}/`)) && (isType || place === entry);
  });
