import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { article, box, chosen, suggestions } from './search-parts.ts';

test.describe('Finding an answer by keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./');
  });

  for (const keys of ['Control+k', 'Meta+k']) {
    test(`a reader brings the box with ${keys}`, async ({ page }) => {
      await page.keyboard.press(keys);
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toHaveValue('');
    });
  }

  test('a reader whose keyboard writes Cyrillic letters brings the box all the same', async ({ page }) => {
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true }),
      ),
    );
    await expect(box(page)).toBeFocused();
  });

  test('a reader whose K is another key brings the box with that', async ({ page }) => {
    const press = (key: string, code: string) =>
      page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', init)), {
        key,
        code,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
    // Dvorak has its T where others have the K.
    await press('t', 'KeyK');
    await expect(box(page)).not.toBeFocused();
    await press('k', 'KeyV');
    await expect(box(page)).toBeFocused();
  });

  test('a reader who speaks to the computer does not set off a key by a single sign', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.press('k');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(box(page)).not.toBeFocused();
  });

  test('a reader whose browser fills the box in by itself is answered', async ({ page }) => {
    await box(page).focus();
    // Autofill sends events of keys that have no key.
    await box(page).evaluate((input: HTMLInputElement) => {
      for (const type of ['keydown', 'keyup']) input.dispatchEvent(new Event(type, { bubbles: true }));
      input.value = 'link expired';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      for (const type of ['keydown', 'keyup']) input.dispatchEvent(new Event(type, { bubbles: true }));
    });
    await expect(suggestions(page).getByRole('option').first()).toHaveText(article);
  });

  test('a reader with an input method is answered when a word is finished, not before', async ({ page }) => {
    await box(page).focus();
    const compose = (value: string) =>
      box(page).evaluate((input: HTMLInputElement, typed) => {
        input.value = typed;
        input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
      }, value);
    await box(page).fill('link expired');
    await expect(page.getByRole('status')).toHaveText(/^\d+ suggestions$/);
    await box(page).fill('');
    await expect(suggestions(page)).toBeHidden();
    await compose('zzzzqq');
    await compose('zzzzqqq');
    await expect(suggestions(page)).toBeHidden();
    await expect(page.getByRole('status')).toHaveText('');
    await box(page).dispatchEvent('compositionend');
    await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzzqqq”');
  });

  test('a reader goes to the start of the words, and no suggestion stays current', async ({ page }) => {
    await box(page).fill('link expired');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(chosen(page)).toHaveText(article);
    await page.keyboard.press('Home');
    await expect(chosen(page)).toHaveCount(0);
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  });

  test('a reader who pastes a page hears its beginning only', async ({ page }) => {
    await box(page).fill(`zzqq ${'zzzzqq '.repeat(80)}`);
    await expect(page.getByRole('status')).toHaveText(/^Nothing found for “zzqq [zq ]{50,56}…”$/);
  });

  test('a reader who comes back finds no suggestions standing open', async ({ page }) => {
    await box(page).fill('link expired');
    await expect(suggestions(page)).toBeVisible();
    // The browser keeps the page as it was left.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect(suggestions(page)).toBeHidden();
    await expect(page.getByRole('combobox', { expanded: false })).toHaveValue('link expired');
  });

  test('a reader brings the box again and writes over the old words', async ({ page }) => {
    await box(page).fill('old words');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('link');
    await expect(box(page)).toHaveValue('link');
  });

  test('a reader moves down the suggestions, past their end, and back', { tag: '@browsers' }, async ({ page }) => {
    const options = suggestions(page).getByRole('option');
    await expect(page.getByRole('combobox', { expanded: false })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('link expired');
    await expect(page.getByRole('combobox', { expanded: true })).toBeVisible();
    await expect(options.first()).toHaveText(article);
    await expect(chosen(page)).toHaveCount(0);
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');

    await page.keyboard.press('ArrowDown');
    await expect(chosen(page)).toHaveText(article);
    await expectSpoken(page);

    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expectSpoken(page);

    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(chosen(page)).toHaveCount(0);
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');

    await page.keyboard.press('ArrowUp');
    await expect(chosen(page)).toHaveText('See all results for “link expired”');
    await expect(chosen(page)).toBeInViewport();
    await expectSpoken(page);

    await page.keyboard.press('ArrowDown');
    await expect(chosen(page)).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(chosen(page)).toHaveText(article);
    await expect(box(page)).toHaveValue('link expired');
  });

  test('a reader opens the chosen suggestion with Enter', { tag: '@browsers' }, async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('link already used');
    await expect(suggestions(page).getByRole('option').first()).toHaveText(article);
    await page.keyboard.press('ArrowDown');
    await expect(chosen(page)).toHaveText(article);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('articles/link-expired/');
  });

  test('a reader keeps what they chose while texts are still searched', async ({ page }) => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/**', (route) => held.then(() => route.continue()));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('link expired payment');
    const options = suggestions(page).getByRole('option');
    await expect(options.first()).toHaveText(article);
    const drawn = await options.elementHandles();
    await page.keyboard.press('ArrowDown');
    letGo(undefined);
    // They are drawn anew with what the texts add.
    await expect.poll(() => drawn[0]?.evaluate((option) => option.isConnected)).toBe(false);
    await expect(chosen(page)).toHaveText(article);

    await page.keyboard.type('s');
    await expect(chosen(page)).toHaveCount(0);
  });

  test('a reader who chose nothing sees all results with Enter', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('link expired');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('search/?q=link+expired');
    await expect(page.getByRole('searchbox', { name: 'Search help' })).toHaveValue('link expired');
  });

  test('a reader closes the suggestions with Escape, keeps the words, and brings them back', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('link expired');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toBeHidden();
    await expect(page.getByRole('combobox', { expanded: false })).toHaveValue('link expired');
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
    await expect(box(page)).toBeFocused();

    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('combobox', { expanded: true })).toBeVisible();
    await expect(suggestions(page)).toBeVisible();
  });

  test('a reader leaves the box with Tab and the suggestions close', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('link expired');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(suggestions(page)).toBeHidden();
  });

  /** What a screen reader is told: the focus stays in the box, and the box names the chosen option. */
  async function expectSpoken(page: Page) {
    await expect(box(page)).toBeFocused();
    await expect(chosen(page)).toHaveCount(1);
    await expect(box(page)).toHaveAttribute('aria-activedescendant', (await chosen(page).getAttribute('id')) ?? '');
  }
});
