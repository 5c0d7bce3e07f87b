import type { Ledger } from '../schemas/ledger.ts';
import { followPlace } from './follow-link.ts';
import { spellPlace } from './place.ts';

/** What people may have links to under an old name. */
export interface FormerLinks {
  /** The file names an article had before, oldest first. */
  formerly: string[];

  /** Further codes that it was given once. */
  otherCodes: string[];

  /** Where each place is now that was published in it and has moved: `7F3Q#new-id`, or `7F3Q` for the start of an article. */
  movedSections: Record<string, string>;
}

/** The old names of an article and of its places, each place led to the end of its moves. */
export function listFormerLinks(ledger: Ledger, code: string): FormerLinks {
  const { article, formerly = [], otherCodes = [], moved = {}, retired } = ledger[code] ?? {};
  const ends = Object.keys(moved).flatMap((id): Array<[string, string]> => {
    const end = followPlace(ledger, { code, id });
    return end ? [[id, spellPlace(end)]] : [];
  });
  return {
    // The last name of a retired article is one that it has no more.
    formerly: retired && article !== undefined ? [...formerly, article] : formerly,
    otherCodes,
    movedSections: Object.fromEntries(ends),
  };
}
