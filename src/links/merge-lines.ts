import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';
import { LedgerError } from './ledger-error.ts';
import type { LedgerLine } from './ledger-file.ts';

/**
 * The ledger from its lines, where a merge of two branches may have left two lines of one article: they become one. `codeOf` is
 * the code that the article under a file name has now. Throws a LedgerError when two articles were given one code and both have it.
 */
export function mergeLines(lines: readonly LedgerLine[], codeOf: (slug: string) => string | undefined): Ledger {
  const byCode = Map.groupBy(lines, ([code]) => code);
  const ledger: Ledger = {};
  for (const [written, published] of lines) {
    const isClash = byCode.get(written)?.some(([, other]) => !isOneArticle(other, published)) ?? false;
    const code = (isClash && codeOf(published.article)) || written;
    const known = ledger[code];
    if (known && !isOneArticle(known, published)) {
      throw new LedgerError(
        `content/links.json has the code ${written} for /articles/${known.article}/ and for /articles/${published.article}/, ` +
          'because two branches gave it at once. Take the “code” line out of the younger article and run “npm run publish-links” again: it gets a new one.',
      );
    }
    ledger[code] = known ? joinLines(known, published, codeOf(published.article) === code) : published;
  }
  return ledger;
}

const namesOf = ({ article, formerly = [] }: PublishedArticle) => [article, ...formerly];

const isOneArticle = (one: PublishedArticle, other: PublishedArticle) =>
  namesOf(one).some((name) => namesOf(other).includes(name));

function joinLines(one: PublishedArticle, other: PublishedArticle, isOtherNow: boolean): PublishedArticle {
  const article = isOtherNow ? other.article : one.article;
  const retired = one.retired ?? other.retired;
  return {
    article,
    formerly: [...new Set([...namesOf(one), ...namesOf(other)])].filter((name) => name !== article),
    places: [...new Set([...one.places, ...other.places])],
    moved: { ...other.moved, ...one.moved },
    ...(retired && { retired }),
  };
}
