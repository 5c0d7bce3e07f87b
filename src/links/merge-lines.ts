import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';
import type { LedgerLine } from './ledger-file.ts';

/**
 * The ledger from its lines, where a merge of two branches may have left two lines of one article: they become one. `codeOf` is
 * the code that the article under a file name has now. Throws when two articles were given the same code and both still have it.
 */
export function mergeLines(lines: readonly LedgerLine[], codeOf: (slug: string) => string | undefined): Ledger {
  const ledger: Ledger = {};
  for (const [written, published] of lines) {
    const other = ledger[written];
    const isClash = other !== undefined && !isOneArticle(other, published);
    const code = isClash ? codeOf(published.article) : written;
    if (isClash && (code === undefined || code === written)) {
      throw new Error(
        `content/links.json has the code ${written} for /articles/${other.article}/ and for /articles/${published.article}/, ` +
          'because two branches gave it at once. Take the “code” line out of the younger article and run “npm run publish-links” again: it gets a new one.',
      );
    }
    const known = ledger[code ?? written];
    ledger[code ?? written] = known ? joinLines(known, published, codeOf(published.article) === code) : published;
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
