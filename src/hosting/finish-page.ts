import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { joinInline } from './join-inline.ts';
import type { PageWork } from './page-threads.ts';
import { remember } from './remember.ts';
import { shortenTokens } from './shorten-tokens.ts';
import { trimMarkup } from './trim-markup.ts';
import { trimPolicy } from './trim-policy.ts';
import { trimStyles } from './trim-styles.ts';

/** A page as small as it can be. Throws with its file when something on it cannot stand. */
export const work: PageWork = (file, html, folder) => {
  try {
    return {
      html: trimPolicy(html, (page) =>
        joinInline(trimStyles(trimMarkup(shortenTokens(page)), listPrograms(page, folder))),
      ),
    };
  } catch (error) {
    throw new Error(`The page ${file} cannot be finished: ${(error as Error).message}`, { cause: error });
  }
};

/** The text of the programs that a page may load: those that it names, and that these name. */
function listPrograms(html: string, folder: string): string {
  const programs = readPrograms(folder);
  const named = new Set<string>();
  const follow = (text: string) => {
    for (const [name, program] of programs) {
      if (named.has(name) || !text.includes(name)) continue;
      named.add(name);
      follow(program);
    }
  };
  follow(html);
  return [...named]
    .toSorted()
    .map((name) => programs.get(name))
    .join('');
}

/** All programs by the names of their files. Astro writes them before the pages, but the words of sharing among these. */
const readPrograms = remember(
  (folder) =>
    new Map(
      globSync('**/*.js', { cwd: folder, exclude: ['**/share.*.js'] }).map((file) => [
        path.basename(file),
        readFileSync(path.join(folder, file), 'utf8'),
      ]),
    ),
);
