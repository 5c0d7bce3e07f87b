/** What journeys of search find on the page, by role and name. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The title of the article that most of these journeys look for. */
export const article = 'My Persona link has expired or was already used';

/** The box in the header, which suggests. */
export const box = (page: Page) => page.getByRole('combobox', { name: 'Search help' });
export const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });
export const chosen = (page: Page) => page.getByRole('option', { selected: true });

/** The box of the results page, which shows results below. */
export const resultsBox = (page: Page) => page.getByRole('searchbox', { name: 'Search help' });
export const results = (page: Page) => page.getByRole('list', { name: 'Search results' });
export const spanishResults = (page: Page) => page.getByRole('list', { name: 'Resultados de la búsqueda' });
export const status = (page: Page) => page.getByRole('status');

/** The articles to begin with, for somebody who has not said what they look for. */
export const firstArticles = (page: Page) => page.getByRole('region', { name: 'What most people need first' });

/** The list of all articles, which is folded by topic. */
export const allArticles = (page: Page) => page.getByRole('region', { name: 'All articles' });

/** The link to an article in that list, with its topic opened. */
export async function unfold(page: Page, name: string | RegExp = article, topic = 'Fix a problem'): Promise<Locator> {
  await allArticles(page).getByRole('heading', { level: 3, name: topic }).click();
  return allArticles(page).getByRole('link', { name });
}

/** The results themselves: unlike the headings listed under them, each has a passage of text. */
export const items = (page: Page) =>
  results(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('paragraph') });

// Playwright knows the role of marked words, its types do not yet (1.65).
export const marks = (scope: Locator) => scope.getByRole('mark' as 'strong');

/** What the box says can be seen too: the status that a screen reader speaks is there, but one pixel high. */
export const expectSeen = (page: Page, text: string) =>
  expect
    .poll(async () => {
      const said = await page.getByRole('search').getByText(text).all();
      const boxes = await Promise.all(said.map((element) => element.boundingBox()));
      return Math.max(0, ...boxes.map((bounds) => bounds?.height ?? 0));
    }, `“${text}” can be seen`)
    .toBeGreaterThan(15);
