import { codePattern } from '../schemas/code.ts';
import { LostLedgerError } from './ledger-error.ts';
import type { LedgerLine } from './ledger-file.ts';

/** What the file of an article says, which nothing has checked yet. */
export interface WrittenArticle {
  slug: string;

  /** The value of `code` in its frontmatter, which may be anything. */
  code: unknown;
  isDraft: boolean;

  /** Whether its frontmatter can be read. */
  isReadable: boolean;
}

/** The verdict on the code of an article. A verdict’s `code` is always the one that belongs to the article. */
export type CodeVerdict =
  /** The file has the code that belongs to it, published or new. */
  | { kind: 'right'; code: string }

  /** The file has the code that belongs to it; the ledger knows that code under a file name which no longer exists. */
  | { kind: 'renamed'; code: string }

  /** The ledger knows its file name under a code that the file does not have. */
  | { kind: 'lost'; code: string }

  /** It is new, and may be given a code. */
  | { kind: 'missing' }

  /** It is new, and the value of `code` in its file is not a code. */
  | { kind: 'misspelt' }

  /** It has the code of another article, whose file exists. */
  | { kind: 'copied'; from: string }

  /** It has the code of a retired article. */
  | { kind: 'retired'; article: string }

  /** Its address was published as the address of another article. */
  | { kind: 'taken'; owner: string }

  /** It looks new, but may be an article of the ledger whose file is missing: only its writer can tell. */
  | { kind: 'perhaps-known' }

  /** By its file name it is the article of `code`; by the code in its file, `rival` is that article: only their writer can tell. */
  | { kind: 'disputed'; code: string; rival: string }

  /** It is such a rival; the problem is reported for the other file. */
  | { kind: 'rival' }
  | { kind: 'unreadable' };

/** The code that belongs to an article, whatever its file says; undefined where it has none yet, or only its writer can tell. */
export const ownCode = (verdict: CodeVerdict | undefined): string | undefined =>
  verdict?.kind === 'right' || verdict?.kind === 'renamed' || verdict?.kind === 'lost' ? verdict.code : undefined;

/** The ledger lines of articles that are not retired although their file is missing: no file has their name, and none has their code. */
export function listOrphans(lines: readonly LedgerLine[], articles: readonly WrittenArticle[]): LedgerLine[] {
  const names = new Set(articles.map(({ slug }) => slug));
  const codes = new Set(articles.map(({ code }) => code));
  return lines.filter(
    ([code, { article, otherCodes = [], retired }]) =>
      !retired && !names.has(article) && ![code, ...otherCodes].some((one) => codes.has(one)),
  );
}

/** A verdict for every article, by file name. The ledger is trusted more than the files, and the name of a file more than its code. */
export function judgeCodes(
  articles: readonly WrittenArticle[],
  lines: readonly LedgerLine[],
): ReadonlyMap<string, CodeVerdict> {
  const live = lines.filter(([, { retired }]) => !retired);
  const byName = Map.groupBy(live, ([, { article }]) => article);
  const byCode = Map.groupBy(articles, readCode);
  const names = new Set(articles.map(({ slug }) => slug));
  const orphans = listOrphans(lines, articles);

  const codesOf = (slug: string) => (byName.get(slug) ?? []).map(([code]) => code);
  const findLine = (some: readonly LedgerLine[], code: string) =>
    some.find(([own, { otherCodes = [] }]) => own === code || otherCodes.includes(code));
  /** The article that has a code and the file name which the ledger knows under it. */
  const ownerOf = (code: string) => byCode.get(code)?.find(({ slug }) => codesOf(slug).includes(code));

  return new Map(
    articles.map((article) => [article.slug, article.isReadable ? judge(article) : { kind: 'unreadable' }]),
  );

  function judge(article: WrittenArticle): CodeVerdict {
    const { slug } = article;
    const code = readCode(article);
    const owner = code === undefined ? undefined : ownerOf(code);
    if (code !== undefined && owner === article) return { kind: 'right', code };

    const [own] = codesOf(slug).filter((known) => ownerOf(known) === undefined);
    if (own !== undefined) {
      const [rival] = byCode.get(own) ?? [];
      const other = code === undefined || owner ? undefined : findLine(live, code)?.[1].article;
      if (rival) return { kind: 'disputed', code: own, rival: rival.slug };
      if (other !== undefined && other !== slug) return { kind: 'disputed', code: own, rival: other };
      return { kind: 'lost', code: own };
    }
    if (owner) return { kind: 'copied', from: owner.slug };

    const claim = lines.find(
      ([known, { article: name, formerly = [], retired }]) =>
        (formerly.includes(slug) || (retired && name === slug)) &&
        known !== code &&
        !orphans.some(([orphan]) => orphan === known),
    );
    if (claim) return { kind: 'taken', owner: claim[0] };

    if (code !== undefined) {
      const known = findLine(live, code);
      if (known && names.has(known[1].article)) return { kind: 'rival' };
      if (known) return byCode.get(code)?.length === 1 ? { kind: 'renamed', code: known[0] } : { kind: 'rival' };
      const retired = findLine(lines, code);
      if (retired) return { kind: 'retired', article: retired[1].article };
    }
    if (orphans.length > 0) return { kind: 'perhaps-known' };
    if (code === undefined) return { kind: (article.code ?? undefined) === undefined ? 'missing' : 'misspelt' };
    const first = byCode.get(code)?.find((other) => codesOf(other.slug).length === 0);
    return !first || first === article ? { kind: 'right', code } : { kind: 'copied', from: first.slug };
  }
}

/**
 * Throws a LostLedgerError when the ledger has lost lines. One new article may bring a code of its own; but several that the ledger
 * does not know, or one that the ledger itself refers to, show that lines are missing.
 */
export function needWholeLedger(lines: readonly LedgerLine[], articles: readonly WrittenArticle[]): void {
  const names = new Set(lines.map(([, { article }]) => article));
  const known = new Set(lines.flatMap(([code, { otherCodes = [] }]) => [code, ...otherCodes]));
  const leadsTo = new Set(
    lines.flatMap(([, { moved = {}, retired }]) => [
      ...Object.values(moved).flatMap((place) => place.split('#')[0] ?? []),
      ...(retired?.instead ?? []),
    ]),
  );
  const unknown = articles.flatMap((article) => {
    const code = readCode(article);
    return code === undefined || article.isDraft || names.has(article.slug) || known.has(code) ? [] : code;
  });
  const codes = [...new Set(unknown)];
  if (codes.length > 1 || codes.some((code) => lines.length === 0 || leadsTo.has(code))) {
    const some = codes.length > 3 ? `${codes.slice(0, 3).join(', ')} and ${codes.length - 3} more` : codes.join(', ');
    const found = lines.length === 0 ? 'is missing or empty' : 'seems to have lost lines';
    throw new LostLedgerError(`${found}, while articles have codes that it should know: ${some}.`, {
      unless: ' Only if none of them was ever published, take their “code” lines out, and run “npm run publish-links”.',
    });
  }
}

const readCode = ({ code }: WrittenArticle): string | undefined =>
  typeof code === 'string' && codePattern.test(code) ? code : undefined;
