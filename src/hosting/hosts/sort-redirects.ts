import type { Redirect } from '../redirects.ts';

/** The redirects of a site, by what a server needs to know of them. */
interface SortedRedirects {
  /** From former addresses. A page stands there too, so they are followed whatever stands there. */
  moved: Redirect[];

  /**
   * From addresses that differ from where they lead by small letters and the slash, as those of codes: `/go/7f3q`. They are followed where
   * nothing stands alone, because servers that take no notice of case would find `/go/7F3Q/` in them too.
   */
  spelled: Redirect[];

  /** What stands before the last word of those: `/go/`. */
  starts: string[];
}

/** Parts redirects from former addresses and those from other spellings of the same address. */
export function sortRedirects(redirects: readonly Redirect[]): SortedRedirects {
  const isSpelling = ({ from, to }: Redirect) => `${from}/`.toLowerCase() === to.toLowerCase();
  const spelled = redirects.filter(isSpelling);
  return {
    moved: redirects.filter((redirect) => !isSpelling(redirect)),
    spelled,
    starts: [...new Set(spelled.map(({ from }) => from.slice(0, from.lastIndexOf('/') + 1)))],
  };
}
