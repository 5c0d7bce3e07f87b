import type { Redirect } from '../redirects.ts';
import { escapePattern } from './path-pattern.ts';

/** The redirects of a site, by what a server needs to know of them. */
interface SortedRedirects {
  /** From former addresses. A page stands there too, so they are followed whatever stands there. */
  moved: Redirect[];

  /**
   * From addresses that differ from where they lead by small letters and the slash, as those of codes: `/go/7f3q`. They are followed where
   * nothing stands alone, because servers that take no notice of case would find `/go/7F3Q/` in them too.
   */
  spelled: Redirect[];

  /**
   * What an address begins with that may have something stuck to such a word, as a regular expression with the word in it: `/go/` and four
   * letters. Shortest first: the longest that is known is meant.
   */
  starts: string[];
}

/** Parts redirects from former addresses and those from other spellings of the same address. */
export function sortRedirects(redirects: readonly Redirect[]): SortedRedirects {
  const isSpelling = ({ from, to }: Redirect) => `${from}/`.toLowerCase() === to.toLowerCase();
  const spelled = redirects.filter(isSpelling);
  return {
    moved: redirects.filter((redirect) => !isSpelling(redirect)),
    spelled,
    starts: [...new Set(spelled.map(toStart))].toSorted(),
  };
}

function toStart({ from }: Redirect): string {
  const last = from.lastIndexOf('/') + 1;
  return `${escapePattern(from.slice(0, last))}\\w{${String(from.length - last)}}`;
}
