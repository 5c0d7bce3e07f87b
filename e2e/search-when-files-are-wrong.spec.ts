/** Files of search that arrive as something else: an error page with the status of a good answer, or half of what they are. */
import { expect, test } from './fixtures.ts';
import { article, items, resultsBox, results, status, unfold } from './search-parts.ts';

const failed = 'Search could not be loaded. All articles are listed below, or try again.';
const errorPage = '<!doctype html><title>Error</title><h1>Something went wrong</h1>';

for (const { how, spoil } of [
  { how: 'an error page', spoil: () => ({ body: Buffer.from(errorPage), contentType: 'text/html' }) },
  { how: 'its first half', spoil: (body: Buffer) => ({ body: body.subarray(0, body.length / 2) }) },
] satisfies Array<{ how: string; spoil: (body: Buffer) => { body: Buffer; contentType?: string } }>) {
  test.describe(`A reader who gets ${how} in place of a file of search`, () => {
    for (const { name, part, isPartial } of [
      { name: 'the engine', part: '**/engine.js*' },
      { name: 'the lexicon', part: '**/lexicon.en.js*' },
      { name: 'the forms of words', part: '**/word-forms.en.js*' },
      { name: 'what is known of a word', part: '**/lexicon.en/names-*' },
      { name: 'the titles of articles', part: '**/lexicon.en/articles-*' },
      { name: 'the worker', part: '**/index-worker.js*', isPartial: true },
      { name: 'the program of the index', part: '**/pagefind-worker.js', isPartial: true },
      { name: 'the list of the index', part: '**/*.pf_meta', isPartial: true },
      { name: 'what runs the index', part: '**/wasm.*', isPartial: true },
      { name: 'a part of the index', part: '**/*.pf_index', isPartial: true },
      { name: 'a passage', part: '**/*.pf_fragment', isPartial: true },
    ]) {
      test(`is told that ${name} is missing, has the articles, and tries again`, async ({ page, expectTrouble }) => {
        const spoilt = new Set<string>();
        await page.context().route(part, async (route) => {
          const response = await route.fetch();
          const { pathname } = new URL(route.request().url());
          if (!spoilt.has(pathname)) expectTrouble(pathname, 'wrong');
          spoilt.add(pathname);
          await route.fulfill({ response, ...spoil(await response.body()) });
        });
        await page.goto('search/?q=link+expired');
        const told = isPartial ? page.getByText(/^The text of the articles could not be searched/) : status(page);
        await expect(told).toContainText(isPartial ? 'These match by their titles' : failed);
        await expect(await unfold(page)).toBeVisible();

        await page.context().unroute(part);
        await page.getByRole('button', { name: 'Try again' }).click();
        await expect(results(page).getByRole('link').first()).toHaveText(article);
        await expect(items(page).first()).toContainText('…');
        await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
      });
    }
  });
}

test.describe('A reader on a line that fails', () => {
  test('has every article while search has not come yet', async ({ page }) => {
    await page.route('**/engine.js*', () => undefined);
    await page.goto('search/?q=link+expired');
    await expect(status(page)).toHaveText('Searching…');
    await expect(await unfold(page)).toBeVisible();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('is told when it is gone half-way, and goes on when it is back', async ({ page, context, expectTrouble }) => {
    await page.goto('search/?q=link+expired');
    await expect(items(page).first()).toContainText('…');
    context.on('requestfailed', (request) => expectTrouble(request.url(), 'failed'));
    await context.setOffline(true);
    await resultsBox(page).fill('zoom airport payment');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(status(page)).toHaveText(/results? for “zoom airport payment”$/);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  });
});
