import { joinInline } from './join-inline.ts';
import type { PageWork } from './page-threads.ts';
import { trimPolicy } from './trim-policy.ts';
import { trimStyles } from './trim-styles.ts';

/** A page as small as it can be. Throws with the name of its file when something on it cannot stand. */
export const work: PageWork = (file, html) => {
  try {
    return trimPolicy(html, (page) => joinInline(trimStyles(page)));
  } catch (error) {
    throw new Error(`The page ${file} cannot be finished: ${(error as Error).message}`, { cause: error });
  }
};
