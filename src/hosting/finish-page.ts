import { joinInline } from './join-inline.ts';
import { trimMarkup } from './trim-markup.ts';
import { trimPolicy } from './trim-policy.ts';
import { trimStyles } from './trim-styles.ts';

/** A page as small as it can be; `programs` is the text of all that it may load. Throws with its file when something on it cannot stand. */
export function finishPage(file: string, html: string, programs: string): string {
  try {
    return trimPolicy(html, (page) => joinInline(trimStyles(trimMarkup(page), programs)));
  } catch (error) {
    throw new Error(`The page ${file} cannot be finished: ${(error as Error).message}`, { cause: error });
  }
}
