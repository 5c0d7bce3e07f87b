import { type Page } from '@playwright/test';
import type { HelpSearch } from '../../src/search/browser/help-search.ts';
import type { SearchAnswer } from '../../src/search/contract/answer.ts';

/**
 * Asks search in a browser, as the page of results does, and gives the first five articles of each answer by the last part of their
 * addresses. The page must be open.
 */
export const askPage = (page: Page, queries: readonly string[]): Promise<string[][]> =>
  page.evaluate(askInPage, queries);

/**
 * Asks search in a browser, and gives for each query how many articles of another language are offered beside its answer. The page must
 * be open.
 */
export const countOffers = (page: Page, lang: string, queries: readonly string[]): Promise<number[]> =>
  page.evaluate(countInPage, { lang, queries });

/** Runs in the page. */
async function countInPage({ lang, queries }: { lang: string; queries: readonly string[] }): Promise<number[]> {
  const program = document.querySelector<HelpSearch>('help-search');
  if (!program) throw new Error('This page has no search field.');
  const { search } = await program.load();
  const counts: number[] = [];
  for (const query of queries) {
    let answer: SearchAnswer | undefined;
    for await (const next of search.find(query, { limit: 5, hasPassages: true })) answer = next;
    counts.push(answer?.isSure === true ? 0 : await search.countIn(lang, query));
  }
  return counts;
}

/** Runs in the page. */
async function askInPage(queries: readonly string[]): Promise<string[][]> {
  const program = document.querySelector<HelpSearch>('help-search');
  if (!program) throw new Error('This page has no search field.');
  const { search } = await program.load();
  const found: string[][] = [];
  for (const query of queries) {
    let answer: SearchAnswer | undefined;
    for await (const next of search.find(query, { limit: 5, hasPassages: true })) answer = next;
    found.push(answer?.results.map(({ url }) => url.split('/').at(-2) ?? '') ?? []);
  }
  return found;
}
