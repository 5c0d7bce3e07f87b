import { type Page } from '@playwright/test';
import type * as Engine from '../../src/search/browser/engine.ts';
import type { SearchAnswer } from '../../src/search/contract/answer.ts';
import type { SearchPageSetup } from '../../src/search/contract/setup.ts';

/**
 * Asks search in a browser, as the page of results does, and gives the first five articles of each answer by the last part of their
 * addresses. The page must be open.
 */
export const askPage = (page: Page, queries: readonly string[]): Promise<string[][]> =>
  page.evaluate(askInPage, queries);

/** Runs in the page. */
async function askInPage(queries: readonly string[]): Promise<string[][]> {
  const page = document.querySelector<HTMLElement>('help-search-page');
  if (!page) throw new Error('This is no page of search results.');
  const setup = JSON.parse(page.dataset['setup'] ?? '') as SearchPageSetup;
  const { openSearch } = (await import(setup.engine)) as typeof Engine;
  const search = await openSearch(setup);
  const found: string[][] = [];
  for (const query of queries) {
    let answer: SearchAnswer | undefined;
    for await (const next of search.find(query, { limit: 5, hasPassages: true })) answer = next;
    found.push(answer?.results.map(({ url }) => url.split('/').at(-2) ?? '') ?? []);
  }
  return found;
}
