import { followPlace, isSamePlace } from '../../links/follow-link.ts';
import { parsePlace } from '../../links/place.ts';
import type { Ledger, PublishedArticle } from '../../schemas/ledger.ts';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import { codeOf, idsOf } from './links-into.ts';
import type { Article } from './parse-article.ts';
import { linksFile, readLedger, type Content } from './parse-content.ts';
import { quote } from './quote.ts';

/** No link that was ever published leads nowhere, and every link that will be is in the ledger before it is. */
export function* publishedLinks(content: Content): Generator<Problem> {
  // A ledger that cannot be read knows nothing, and its own problem is told.
  if ((content.yaml.get(linksFile)?.problems ?? []).length > 0) return;
  const ledger = readLedger(content);
  const open = [...content.originals.values()].filter(({ isDraft }) => !isDraft);
  const articles = new Map(open.map((article) => [codeOf(article) ?? '', article]));
  const inLedger = (code: string, message: string): Problem => ({
    file: linksFile,
    line: content.yaml.get(linksFile)?.lineOf([code]),
    message,
  });

  for (const [code, published] of Object.entries(ledger)) {
    const article = articles.get(code);
    const problem = judgeArticle(code, published, article, content);
    if (problem !== undefined) yield inLedger(code, problem);
    else if (article?.isReadable) yield* listLost(published, article);
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
    const code = codeOf(article);
    const owner = formerOwners.get(article.slug);
    if (owner !== undefined && owner !== code) {
      yield {
        file: article.file,
        message: `has the address /articles/${article.slug}/, which people know as that of /go/${owner}; expected another file name.`,
      };
    }
    // That it has no code is told by the rule `codes`.
    if (code === undefined) continue;
    const known = ledger[code];
    const fresh = article.isReadable ? idsOf(article).filter((id) => !known?.places.includes(id)) : [];
    if (known && fresh.length === 0) continue;
    const what = known ? `the place #${fresh[0] ?? ''}` : `the code ${quote(code)}`;
    yield {
      file: article.file,
      message: `has ${what}, which ${linksFile} does not know yet; expected it there. Run “npm run publish-links”.`,
      isForPublishing: true,
    };
  }
}

const straight = 'run “npm run publish-links”, which leads every way straight to its end.';

function judgeArticle(
  code: string,
  { article: slug, retired }: PublishedArticle,
  article: Article | undefined,
  { originals }: Content,
): string | undefined {
  const link = `has the link /go/${code} to /articles/${slug}/`;
  const again = 'People have this link:';
  if (retired) {
    const reused = article ?? originals.get(slug);
    return (
      reused &&
      `says that /articles/${slug}/ with the code ${code} is retired, but ${reused.file} ${article ? 'has its code' : 'has its name'}; expected a new one.`
    );
  }
  if (article && article.slug !== slug) {
    return `${link}, but the article with this code is ${article.file}. ${again} run “npm run rename-article ${slug} ${article.slug}”.`;
  }
  if (article) return undefined;
  const found = originals.get(slug);
  if (found?.isDraft) return `${link}, but it is a draft. ${again} take “draft” out, or retire the article.`;
  if (found) return `${link}, but its code is ${quote(codeOf(found) ?? 'none')}. ${again} put the code ${code} back.`;
  return (
    `${link}, but there is no such article. ${again} put the file back, and if it should go, run ` +
    `“npm run rename-article ${slug} <new-name>” or “npm run retire-article ${slug} <what replaces it>”.`
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
  const target = ledger[place.code];
  if (!target) return 'which is no code of an article.';
  if (target.retired && place.id === undefined) return undefined;
  if (target.retired || !isSamePlace(end, place)) return `which has moved on; ${straight}`;
  const article = articles.get(place.code);
  if (place.id === undefined || !article?.isReadable || idsOf(article).includes(place.id)) return undefined;
  return `but ${article.file} has no such place. ${suggestNearest(place.id, idsOf(article), (id) => `#${id}`)}`;
}
