import { followPlace, isSamePlace, resolveCode } from '../../links/follow-link.ts';
import { ownCode, type CodeVerdict } from '../../links/judge-codes.ts';
import { parsePlace } from '../../links/place.ts';
import type { Ledger, PublishedArticle } from '../../schemas/ledger.ts';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import { codeOf, idsOf, judgeLedger, readCodes } from './codes-and-ids.ts';
import type { Article } from './parse-article.ts';
import { linksFile, readLedger, type Content } from './parse-content.ts';
import { quote } from './quote.ts';

/**
 * No link that was ever published leads nowhere, and every link that will be is in the ledger before it is. The rule `codes`
 * reports articles that the ledger cannot tell apart.
 */
export function* publishedLinks(content: Content): Generator<Problem> {
  // A ledger that cannot be read knows nothing, and is reported by itself.
  if (judgeLedger(content)) return;
  const ledger = readLedger(content);
  const { verdicts, orphans } = readCodes(content);
  const open = [...content.originals.values()].filter(({ isDraft }) => !isDraft);
  const articles = new Map(
    open.flatMap((article) => {
      const code = ownCode(verdicts.get(article.slug));
      return code === undefined ? [] : [[code, article] as const];
    }),
  );
  const inLedger = (code: string, message: string): Problem => ({
    file: linksFile,
    line: content.yaml.get(linksFile)?.lineOf([code]),
    message,
  });

  const orphaned = new Set(orphans.map(([code]) => code));
  // An article that was given two codes has two entries, until the command makes them one.
  const codesBySlug = Map.groupBy(
    Object.keys(ledger).filter((code) => !ledger[code]?.retired),
    (code) => ledger[code]?.article,
  );

  for (const [code, published] of Object.entries(ledger)) {
    const article = articles.get(code);
    const codes = published.retired ? [code] : (codesBySlug.get(published.article) ?? []);
    const problem =
      codes.length > 1
        ? wordSecond(codes, published)
        : orphaned.has(code)
          ? wordOrphan(code, published, content, verdicts)
          : judgeArticle(code, published, article, content);
    if (problem === undefined && article?.isReadable) yield* listLost(published, article);
    // An article with two entries is reported at the first.
    else if (problem !== undefined && code === codes[0]) yield inLedger(code, problem);
    for (const [from, to] of Object.entries(published.moved ?? {})) {
      const reason = judgeMove({ code, id: from }, to, ledger, articles);
      if (reason !== undefined) yield inLedger(code, `leads /go/${code}#${from} to ${to}, ${reason}`);
    }
    for (const next of published.retired?.instead ?? []) {
      if (ledger[next] && !ledger[next].retired) continue;
      const reason = ledger[next] ? 'is retired as well' : 'is no code of an article';
      yield inLedger(code, `replaces /articles/${published.article}/ by ${next}, which ${reason}; ${straight}`);
    }
  }

  const formerOwners = new Map(
    Object.entries(ledger).flatMap(([code, { formerly = [] }]) => formerly.map((slug) => [slug, code] as const)),
  );
  for (const article of open) {
    const verdict = verdicts.get(article.slug);
    const owner = formerOwners.get(article.slug);
    if (owner !== undefined && owner !== ownCode(verdict) && verdict?.kind !== 'perhaps-known') {
      yield {
        file: article.file,
        message: `has the address /articles/${article.slug}/, which people know as that of /go/${owner}; expected another file name.`,
      };
    }
    if (verdict?.kind !== 'right' && verdict?.kind !== 'renamed') continue;
    const known = ledger[verdict.code];
    const fresh = article.isReadable ? idsOf(article).filter((id) => !known?.places.includes(id)) : [];
    if (known && fresh.length === 0) continue;
    const what = known ? `the place #${fresh[0] ?? ''}` : `the code ${quote(verdict.code)}`;
    yield {
      file: article.file,
      message: `has ${what}, which ${linksFile} does not know yet; expected it there. Run “npm run publish-links”.`,
      isForPublishing: true,
    };
  }
}

const straight = 'run “npm run publish-links”, which leads every way straight to its end.';

const wordSecond = (codes: readonly string[], { article }: PublishedArticle) =>
  `has ${codes.map((code) => `/go/${code}`).join(' and ')} for /articles/${article}/; expected one code. ` +
  'Run “npm run publish-links”: each goes on to lead there.';

function judgeArticle(
  code: string,
  { article: slug, retired }: PublishedArticle,
  article: Article | undefined,
  { originals }: Content,
): string | undefined {
  const found = originals.get(slug);
  if (retired) {
    return (
      found &&
      `says that /articles/${slug}/ with the code ${code} is retired, but ${found.file} has its name; expected another file name.`
    );
  }
  const link = `has the link /go/${code} to /articles/${slug}/`;
  if (found?.isDraft)
    return `${link}, but it is a draft. People have this link: take “draft” out, or retire the article.`;
  // A file of this name that has another code is reported at that file.
  if (found) return undefined;
  const others = [...originals.values()].filter((other) => codeOf(other) === code);
  const files = others.map(({ file }) => file).join(' and ');
  const now = others.length === 1 ? (others[0]?.slug ?? '') : '<the one that it is>';
  return `${link}, but ${article ? 'the article' : 'what stands'} with this code is ${files}. People have this link: run “npm run rename-article ${slug} ${now}”.`;
}

/** What to do about an article whose file is gone. If it was renamed by hand and lost its code as well, only the writer knows it. */
function wordOrphan(
  code: string,
  { article: slug }: PublishedArticle,
  { originals }: Content,
  verdicts: ReadonlyMap<string, CodeVerdict>,
): string {
  const perhaps = [...originals.values()].filter((article) => verdicts.get(article.slug)?.kind === 'perhaps-known');
  const files = perhaps.map(({ file }) => file).join(' or ');
  const now = perhaps.length === 1 ? (perhaps[0]?.slug ?? '') : '<new-name>';
  const rename = `“npm run rename-article ${slug} ${now}”`;
  return (
    `has the link /go/${code} to /articles/${slug}/, but there is no such article. People have this link: ` +
    (perhaps.length > 0
      ? `if it is ${files} now, run ${rename}. If not, put the file back`
      : `put the file back, or run ${rename} if it has another name now`) +
    `, and if it should go, run “npm run retire-article ${slug} <what replaces it>” then.`
  );
}

/** Places of an article that are neither in it nor anywhere else, and those that are in both. */
function* listLost({ places, moved = {} }: PublishedArticle, article: Article): Generator<Problem> {
  const ids = idsOf(article);
  for (const place of places) {
    const isHere = ids.includes(place);
    if (isHere && moved[place] !== undefined) {
      yield {
        file: article.file,
        message: `has the id “${place}”, whose links lead to ${moved[place]} since it moved there; expected another id.`,
      };
    } else if (!isHere && moved[place] === undefined) {
      const nearest = suggestNearest(place, ids, (id) => `#${id}`);
      const command = `npm run rename-heading ${article.slug} ${place} <where it is now>`;
      yield {
        file: article.file,
        message: `has lost the place #${place}, which people have links to. ${nearest} Run “${command}”, or put the id back.`,
      };
    }
  }
}

function judgeMove(
  from: { code: string; id: string },
  to: string,
  ledger: Ledger,
  articles: ReadonlyMap<string, Article>,
): string | undefined {
  const place = parsePlace(to);
  const end = followPlace(ledger, from);
  if (!end) return 'from where the way leads back to where it began; expected a place that has not moved.';
  const target = ledger[resolveCode(ledger, place.code)];
  if (!target) return 'which is no code of an article.';
  if (target.retired && place.id === undefined) return undefined;
  if (target.retired || !isSamePlace(end, place)) return `which has moved on; ${straight}`;
  const article = articles.get(place.code);
  if (place.id === undefined || !article?.isReadable || idsOf(article).includes(place.id)) return undefined;
  return `but ${article.file} has no such place. ${suggestNearest(place.id, idsOf(article), (id) => `#${id}`)}`;
}
