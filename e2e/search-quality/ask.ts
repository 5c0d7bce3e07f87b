import { type Page } from '@playwright/test';

/**
 * Asks the page of search results what it finds for each query, and reads the first five articles as a reader sees them, by the last
 * part of their addresses. The page must be open. Each query is asked by the address, as from a link that somebody sent.
 */
export async function askPage(page: Page, queries: readonly string[]): Promise<string[][]> {
  const answers: string[][] = [];
  for (const query of queries) answers.push(await page.evaluate(askInPage, query));
  return answers;
}

/** Runs in the page: goes to the query as Back would, and waits until the results say that they are for it. */
async function askInPage(query: string): Promise<string[]> {
  const status = document.querySelector('main [role=status]');
  const results = document.querySelector('main .results');
  if (!status || !results) throw new Error('This is no page of search results.');
  document.title = 'asking';
  history.pushState(null, '', `?${String(new URLSearchParams({ q: query }))}`);
  dispatchEvent(new PopStateEvent('popstate'));
  const end = performance.now() + 10_000;
  while (document.title === 'asking' && performance.now() < end)
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  if (document.title === 'asking') throw new Error(`“${query}” was not answered within 10 seconds.`);
  return [...results.querySelectorAll(':scope > ul > li')]
    .slice(0, 5)
    .map((item) => item.querySelector('a')?.pathname.split('/').at(-2) ?? '');
}
