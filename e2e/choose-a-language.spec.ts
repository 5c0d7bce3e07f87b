import type { Page } from '@playwright/test';
import { at } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { readHead } from './head.ts';
import { languages } from './languages.ts';

// On a site with one language more, from right to left: see waiting-site.ts.
const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^(?:English|Español|فارسی)$/ });
const named = /^(?:Language|Idioma)$/;

const fa = { folder: 'fa/', lang: 'fa', name: 'فارسی' };

/** The languages that are offered there and have the article. */
const offered = languages.filter(({ key }) => ['en', 'es', 'pt'].includes(key));

const link = (page: Page, name: string) =>
  page.getByRole('navigation', { name: named }).getByRole('link', { name, exact: true });

function chooseALanguage() {
  test('a reader opens the menu, sees each language by its own name, and changes to one', async ({ page }) => {
    await page.goto('articles/what-to-expect/');
    await expect(link(page, 'Español')).toBeHidden();
    await button(page).click();
    for (const { name, lang } of [...offered.slice(1), fa]) {
      await expect(link(page, name)).toBeVisible();
      await expect(link(page, name)).toHaveAttribute('lang', lang);
    }
    await expect(button(page)).toHaveText('English');
    await expect(link(page, 'English')).toHaveCount(0);
    await expect(link(page, 'Español')).toHaveAttribute('hreflang', 'es');
    await expect(link(page, 'فارسی')).toHaveAttribute('dir', 'rtl');
    await link(page, 'Español').click();
    await expect(page).toHaveURL('es/articles/what-to-expect/');
    await expect(button(page)).toHaveText('Español');
  });

  test('a reader with a keyboard opens the menu, and closes it by Escape', async ({ page }) => {
    await page.goto('articles/what-to-expect/');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(link(page, 'Español')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(link(page, 'Español')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link(page, 'Español')).toBeHidden();
    await expect(button(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('es/articles/what-to-expect/');
  });
}

test.describe('Choosing one of several languages', () => {
  chooseALanguage();

  test('a reader keeps the place in the article and the query', async ({ page }) => {
    await page.goto('articles/what-to-expect/?from=ticket#what-happens-next');
    await button(page).click();
    await link(page, 'Español').click();
    await expect(page).toHaveURL('es/articles/what-to-expect/?from=ticket#what-happens-next');
  });

  test('a reader closes the menu by a press beside it', async ({ page }) => {
    await page.goto('./');
    await button(page).click();
    await page.getByRole('main').click({ position: { x: 5, y: 300 } });
    await expect(link(page, 'Español')).toBeHidden();
  });

  test('a search engine knows every language of a page, and those that an article is written in', async ({ page }) => {
    for (const { path, own } of [
      { path: 'topics/fix/', own: [...offered, fa] },
      { path: 'articles/what-to-expect/', own: offered },
    ]) {
      for (const { folder } of own) {
        await page.goto(folder + path);
        const { alternates } = await readHead(page);
        const paths = Object.entries(alternates).map(([lang, url]) => [lang, new URL(url).pathname]);
        expect(Object.fromEntries(paths)).toEqual({
          'x-default': at(path),
          ...Object.fromEntries(own.map(({ lang, folder }) => [lang, at(folder + path)])),
        });
      }
    }
  });
});

test.describe('Choosing one of several languages when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  chooseALanguage();
});
