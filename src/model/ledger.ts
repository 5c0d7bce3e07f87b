import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';
import { codeOf } from './code-of.ts';
import { listEntries } from './entries.ts';

let remembered: Promise<Ledger> | undefined;

/** Every link that was ever published, by the code of the article. Every link of every article asks, so the answer is kept. */
export function readLedger(): Promise<Ledger> {
  if (import.meta.env.DEV) return gatherForDev();
  return (remembered ??= gather());
}

async function gather(): Promise<Ledger> {
  return Object.fromEntries((await listEntries('links')).map(({ id, data }) => [id, data]));
}

/** With the articles whose links are not published yet: theirs lead to them as well. */
async function gatherForDev(): Promise<Ledger> {
  const articles = await listEntries('articles');
  const unpublished = articles.map((article): [string, PublishedArticle] => [
    codeOf(article),
    { article: article.id, places: [] },
  ]);
  return { ...Object.fromEntries(unpublished), ...(await gather()) };
}
