import type { Ledger } from '../schemas/ledger.ts';
import { followPlace } from './follow-link.ts';
import { formatPlace } from './place.ts';

/** What published links may still call an article and its places, although both have other names now. */
export interface FormerLinks {
  /** The slugs that the article had before. */
  formerly: string[];

  /** Further codes that it once had. */
  otherCodes: string[];

  /** By the id of a place that has moved, where it is now: `7F3Q#new-id`, or `7F3Q` for the start of an article. */
  movedSections: Record<string, string>;
}

/** The former names of an article and of its places, each with where it is now after all its moves. */
export function listFormerLinks(ledger: Ledger, code: string): FormerLinks {
  const { article, formerly = [], otherCodes = [], moved = {}, retired } = ledger[code] ?? {};
  const ends = Object.keys(moved).flatMap((id): Array<[string, string]> => {
    const end = followPlace(ledger, { code, id });
    return end ? [[id, formatPlace(end)]] : [];
  });
  return {
    // A retired article has no slug any more, so its last one is a former one too.
    formerly: retired && article !== undefined ? [...formerly, article] : formerly,
    otherCodes,
    movedSections: Object.fromEntries(ends),
  };
}
