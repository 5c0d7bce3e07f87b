import { codePattern } from '../schemas/code.ts';
import { LostLedgerError } from './ledger-error.ts';
import type { LedgerLine } from './ledger-file.ts';

/** An article as its file stands, by whatever hand. */
export interface WrittenArticle {
  slug: string;

  /** What stands under `code`, which may be anything. */
  code: unknown;
  isDraft: boolean;

  /** Whether its frontmatter can be read. */
  isReadable: boolean;
}

/** What is to be said of the code of an article. Where there is a `code`, it is the article’s own. */
export type CodeVerdict =
  /** It has its own, published or new. */
  | { kind: 'right'; code: string }

  /** It has its own, under which the ledger knows a file name that is gone. */
  | { kind: 'renamed'; code: string }

  /** The ledger knows its file name under a code that does not stand in it. */
  | { kind: 'lost'; code: string }

  /** It is new, and may be given a code. */
  | { kind: 'missing' }

  /** It is new, and what stands in it is no code. */
  | { kind: 'misspelt' }

  /** It has the code of another article, which stands. */
  | { kind: 'copied'; from: string }

  /** It has the code of a retired article. */
  | { kind: 'retired'; article: string }

  /** It stands at an address that people know as another article’s. */
  | { kind: 'taken'; owner: string }

  /** It seems new, and may be one that the ledger knows and whose file is gone: only its writer can tell. */
  | { kind: 'perhaps-known' }

  /** By its file name it is the article of `code`; by the codes in them, `rival` is: only their writer can tell. */
  | { kind: 'disputed'; code: string; rival: string }

  /** It is such a rival, and the file it disputes with is told. */
  | { kind: 'rival' }
  | { kind: 'unreadable' };

/** The code that is an article’s own, whatever stands in its file; none where it has none yet, or only its writer can tell. */
export const ownCode = (verdict: CodeVerdict | undefined): string | undefined =>
  verdict?.kind === 'right' || verdict?.kind === 'renamed' || verdict?.kind === 'lost' ? verdict.code : undefined;

/** The lines of articles that are kept and whose file is gone: none stands under their name, and none has their code. */
export function listOrphans(lines: readonly LedgerLine[], articles: readonly WrittenArticle[]): LedgerLine[] {
  const names = new Set(articles.map(({ slug }) => slug));
  const codes = new Set(articles.map(({ code }) => code));
  return lines.filter(
    ([code, { article, otherCodes = [], retired }]) =>
      !retired && !names.has(article) && ![code, ...otherCodes].some((one) => codes.has(one)),
  );
}

/** Judges the code of every article, by file name. The ledger is believed before the files, and a file’s name before its code. */
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
 * Throws a LostLedgerError when the ledger does not know what articles say was published: a new article may bring a code of its own,
 * but several with one, or a code that the ledger itself leads to, say that lines of it are gone.
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
