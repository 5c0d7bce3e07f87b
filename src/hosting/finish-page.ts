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
      html: trimPolicy(html, (page) => joinInline(trimStyles(trimMarkup(shortenTokens(page)), readPrograms(folder)))),
    };
  } catch (error) {
    throw new Error(`The page ${file} cannot be finished: ${(error as Error).message}`, { cause: error });
  }
};

/** The text of all programs that a page may load. Astro writes them before the pages, but the words of sharing among these. */
const readPrograms = remember((folder) =>
  globSync('**/*.js', { cwd: folder, exclude: ['**/share.*.js'] })
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join(''),
);
