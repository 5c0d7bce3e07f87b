import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { unfold } from './search-parts.ts';
import { unfoldLanguage } from './languages.ts';

const guesses = (page: Page) => page.getByRole('region', { name: 'Did you mean one of these?' });

test.describe('Following a wrong address', () => {
  const rows = [
    { name: 'was cut off in a message', address: 'articles/link-exp' },
    { name: 'was mistyped', address: 'articles/link-expird/' },
    { name: 'has its words in another order', address: 'articles/expired-link/' },
    { name: 'lost its folder', address: 'nothing/link-expired/' },
  ];

  for (const { name, address } of rows) {
    test(`a reader whose address ${name} is offered the right one`, async ({ page, expectTrouble }) => {
      expectTrouble(address, 404);
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
      await guesses(page).getByRole('link').first().click();
      await expect(page).toHaveURL('articles/link-expired/');
    });
  }

  test('a reader finds nothing of what only writers see', async ({ page, expectTrouble }) => {
    expectTrouble('dev/parts/', 404);
    expect((await page.goto('dev/parts/'))?.status()).toBe(404);
  });

  test(
    'a reader whose address is like no other sees every article, and no guess',
    { tag: ['@both', '@browsers'] },
    async ({ page, expectTrouble }) => {
      expectTrouble('nothing/at/all', 404);
      const response = await page.goto('nothing/at/all');
      expect(response?.status()).toBe(404);
      await expect(guesses(page)).toBeHidden();
      await expect(page.getByRole('region', { name: 'What most people need first' })).toBeVisible();
      await (await unfold(page)).click();
      await expect(page).toHaveURL('articles/link-expired/');
    },
  );

  test('a reader searches from there', { tag: '@browsers' }, async ({ page, expectTrouble }) => {
    expectTrouble('nothing/', 404);
    await page.goto('nothing/');
    await page.getByRole('combobox', { name: 'Search help' }).fill('link expired');
    await page.getByRole('option', { name: /^My Persona link/ }).click();
    await expect(page).toHaveURL('articles/link-expired/');
  });

  test('a reader of Spanish is answered in Spanish', { tag: '@both' }, async ({ page, expectTrouble }) => {
    expectTrouble('es/articles/what-to-expec/', 404);
    const response = await page.goto('es/articles/what-to-expec/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta página no existe');
    await page
      .getByRole('region', { name: '¿Quería decir una de estas?' })
      .getByRole('link', { name: 'Qué esperar cuando Duo le envía a Persona' })
      .click();
    await expect(page).toHaveURL('es/articles/what-to-expect/');
  });

  test.describe('when JavaScript is unavailable or fails', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader sees every article', { tag: '@both' }, async ({ page, expectTrouble }) => {
      expectTrouble('articles/link-exp', 404);
      const response = await page.goto('articles/link-exp');
      expect(response?.status()).toBe(404);
      await expect(guesses(page)).toBeHidden();
      await (await unfold(page)).click();
      await expect(page).toHaveURL('articles/link-expired/');
    });
  });
});

test.describe('The page for wrong addresses', () => {
  test('a reader who changes its language stays on a page that exists', async ({ page, request }) => {
    await page.goto('404.html');
    const path = await (await unfoldLanguage(page, 'Español')).getAttribute('href');
    expect((await request.get(path ?? '')).status(), path ?? '').toBe(200);
  });

  test('a reader with an address that lacks its last slash is led on, with words and heading', async ({ page }) => {
    await page.goto('search?q=link+expired');
    await expect(page).toHaveURL('search/?q=link+expired');
    await page.goto('articles/link-expired#how-long');
    await expect(page).toHaveURL('articles/link-expired/#how-long');
  });
});
