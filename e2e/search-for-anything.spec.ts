import { expect, test } from './fixtures.ts';
import { article, results, resultsBox, status } from './search-parts.ts';

test.describe('Words that are not words', () => {
  const hostile = [
    { name: 'markup', typed: '"><script>document.title = "taken"</script><img src="/x" onerror="document.title = 1">' },
    { name: 'ten thousand letters', typed: 'a'.repeat(10_000) },
    { name: 'emoji', typed: '🪪 📷🚫 👩🏽‍🦽' },
    { name: 'marks that turn the direction of writing', typed: '\u202Edeyalpsid\u202C \u2067abc\u200F' },
    { name: 'quotes and signs', typed: `"link' «expired» “x” \\ & < > % # ? + = {query} $& \`` },
    { name: 'the names of what every object has', typed: 'constructor __proto__ toString' },
  ];

  for (const { name, typed } of hostile) {
    test(`a reader who asks for ${name} gets text back, and the box still works`, async ({ page }) => {
      await page.goto(`search/?${String(new URLSearchParams({ q: typed }))}`);
      await expect(status(page)).toHaveText(/^(?:Nothing found for|[\d,]+ results? for) “/);
      await expect(page).toHaveTitle(/^Results for “/);
      await expect(resultsBox(page)).toHaveValue(typed);
      await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'sideways').toBeLessThan(1);

      await resultsBox(page).fill('link expired');
      await expect(results(page).getByRole('link').first()).toHaveText(article);
    });
  }

  test('a reader with an address that was cut off within a letter is answered', async ({ page }) => {
    await page.goto('search/?q=link%20expired%E2%80');
    await expect(status(page)).toHaveText(/^(?:Nothing found|\d+ results?) for “link expired/);
  });
});
