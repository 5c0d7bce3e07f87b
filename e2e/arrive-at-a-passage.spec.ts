import { expect, test } from './fixtures.ts';
import { items, marks, results } from './search-parts.ts';

test.describe('The passage that a result leads to', () => {
  test(
    'a reader arrives at the passage, sees it marked, and takes the mark away',
    { tag: '@both' },
    async ({ page }) => {
      await page.goto('search/?q=link+already+used');
      // The passage stands under the title when it is known.
      await expect(items(page).first()).toContainText('…');
      await results(page).getByRole('link').first().click();
      const passage = marks(page.getByRole('article')).first();
      await expect(passage).toBeInViewport();
      await expect(passage).toHaveText(/link/);

      await page.getByRole('button', { name: 'Remove the mark' }).click();
      await expect(marks(page.getByRole('article'))).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Remove the mark' })).toBeHidden();
      await expect(page).toHaveURL('articles/link-expired/#already-used');
    },
  );

  test('a reader by keyboard takes the mark away with Escape', async ({ page }) => {
    await page.goto('search/?q=link+already+used');
    await expect(items(page).first()).toContainText('…');
    await results(page).getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await expect(marks(page.getByRole('article')).first()).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(marks(page.getByRole('article'))).toHaveCount(0);
  });
});
