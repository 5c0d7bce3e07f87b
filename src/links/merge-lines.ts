import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';
import { LedgerError } from './ledger-error.ts';
import type { LedgerLine } from './ledger-file.ts';

/**
 * The ledger from its lines. Where a merge of two branches left two lines for one article, they become one. An article that was given
 * two codes is listed under the code in its file, or else the first, and the other becomes one of its `otherCodes`. `codeOf` gives the
 * code in the file of an article. Throws a LedgerError when two articles were given the same code and both files have it.
 */
export function mergeLines(lines: readonly LedgerLine[], codeOf: (slug: string) => string | undefined): Ledger {
  const byCode = Map.groupBy(lines, ([code]) => code);
  const byName = Map.groupBy(
    lines.filter(([, { retired }]) => !retired),
    ([, { article }]) => article,
  );
  const ledger: Ledger = {};
  for (const [written, published] of lines) {
    const isClash = byCode.get(written)?.some(([, other]) => !isOneArticle(other, published)) ?? false;
    const present = codeOf(published.article);
    const codes = (byName.get(published.article) ?? []).map(([code]) => code);
    const isGivenTwo = !published.retired && new Set(codes).size > 1;
    const first = present !== undefined && codes.includes(present) ? present : codes[0];
    const code = (isClash && present) || (isGivenTwo && first) || written;
    const known = ledger[code];
    if (known && !isOneArticle(known, published)) {
      throw new LedgerError(
        `content/links.json has the code ${written} for /articles/${known.article}/ and for /articles/${published.article}/, ` +
          'because two branches gave it at once. Take the “code” line out of the younger article and run “npm run publish-links” again: it gets a new one.',
      );
    }
    const line = isClash || written === code ? published : addCodes(published, written);
    ledger[code] = known ? joinLines(known, line, present === code) : line;
  }
  return ledger;
}

/** The ledger with two entries joined, because the article of `former` became that of `code` by hand: links to either lead to it. */
export function joinArticles(ledger: Ledger, code: string, former: string): Ledger {
  const { [code]: kept, [former]: gone, ...others } = ledger;
  return kept && gone ? { ...others, [code]: joinLines(kept, addCodes(gone, former), false) } : ledger;
}

const addCodes = (published: PublishedArticle, ...codes: readonly string[]): PublishedArticle => ({
  ...published,
  otherCodes: [...new Set([...(published.otherCodes ?? []), ...codes])],
});

const namesOf = ({ article, formerly = [] }: PublishedArticle) => [article, ...formerly];

const isOneArticle = (one: PublishedArticle, other: PublishedArticle) =>
  namesOf(one).some((name) => namesOf(other).includes(name));

function joinLines(one: PublishedArticle, other: PublishedArticle, isOtherNow: boolean): PublishedArticle {
  const article = isOtherNow ? other.article : one.article;
  const retired = one.retired ?? other.retired;
  const otherCodes = [...new Set([...(one.otherCodes ?? []), ...(other.otherCodes ?? [])])];
  const addresses = [...new Set([...(one.addresses ?? []), ...(other.addresses ?? [])])];
  return {
    article,
    formerly: [...new Set([...namesOf(one), ...namesOf(other)])].filter((name) => name !== article),
    ...(addresses.length > 0 && { addresses }),
    ...(otherCodes.length > 0 && { otherCodes }),
    places: [...new Set([...one.places, ...other.places])],
    moved: { ...other.moved, ...one.moved },
    ...(retired && { retired }),
  };
}
