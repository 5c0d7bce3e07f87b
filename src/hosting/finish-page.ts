import { joinInline } from './join-inline.ts';
import { trimPolicy } from './trim-policy.ts';
import { trimStyles } from './trim-styles.ts';

/** A page as small as it can be. Throws with the name of its file when something on it cannot stand. */
export function finishPage(file: string, html: string): string {
  try {
    return trimPolicy(html, (page) => joinInline(trimStyles(page)));
  } catch (error) {
    throw new Error(`The page ${file} cannot be finished: ${(error as Error).message}`, { cause: error });
  }
}
