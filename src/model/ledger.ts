import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';
import { codeOf } from './code-of.ts';
import { listEntries } from './entries.ts';

let memoized: Promise<Ledger> | undefined;

/** Every link that was ever published, by the code of the article. Memoized: every link of every article needs it. */
export function readLedger(): Promise<Ledger> {
  if (import.meta.env.DEV) return gatherForDev();
  return (memoized ??= gather());
}

async function gather(): Promise<Ledger> {
  return Object.fromEntries((await listEntries('links')).map(({ id, data }) => [id, data]));
}

/** The ledger with the articles that are not published yet, so that links to them work while they are written. */
async function gatherForDev(): Promise<Ledger> {
  const articles = await listEntries('articles');
  const unpublished = articles.map((article): [string, PublishedArticle] => [
    codeOf(article),
    { article: article.id, places: [] },
  ]);
  return { ...Object.fromEntries(unpublished), ...(await gather()) };
}
