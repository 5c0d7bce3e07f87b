import { at } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { unfold } from './search-parts.ts';

const title = 'My Persona link has expired or was already used';

test.describe('Following a short link', () => {
  test(
    'a reader arrives at the heading, and Back leads to where the link was',
    { tag: ['@both', '@browsers'] },
    async ({ page }) => {
      await page.goto('./');
      await page.goto('go/YX55/?from=ticket#already-used');
      await expect(page).toHaveURL('articles/link-expired/?from=ticket#already-used');
      await expect(page.getByRole('heading', { name: 'The page says the link was already used' })).toBeInViewport();
      await page.goBack();
      await expect(page).toHaveURL('./');
    },
  );

  test('a reader whose slash was lost in a message arrives all the same', async ({ page }) => {
    await page.goto('go/YX55#already-used');
    await expect(page).toHaveURL('articles/link-expired/#already-used');
  });

  for (const stuck of ['?utm_source=x', '.', ')', '%22', '-']) {
    test(`a reader whose place has ${stuck} stuck to it arrives there`, async ({ page }) => {
      await page.goto(`go/YX55#already-used${stuck}`);
      await expect(page).toHaveURL('articles/link-expired/#already-used');
      await expect(page.getByRole('heading', { name: 'The page says the link was already used' })).toBeFocused();
    });
  }

  test('a reader with a code that never was sees every article', async ({ page, expectTrouble }) => {
    expectTrouble('go/QQQQ/', 404);
    await page.goto('go/QQQQ/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
    await expect(await unfold(page)).toBeVisible();
  });
});

test.describe('Following a short link in another language', () => {
  test.use({ locale: 'es-MX' });

  test('a reader of Spanish arrives at the Spanish article', async ({ page }) => {
    await page.goto('go/N9F6/');
    await expect(page).toHaveURL('es/articles/what-to-expect/');
  });
});

test.describe('Following a short link when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader chooses the language of the article', { tag: '@both' }, async ({ page }) => {
    await page.goto('go/YX55/');
    await page.getByRole('list', { name: 'Where this link leads' }).getByRole('link', { name: title }).click();
    await expect(page).toHaveURL('articles/link-expired/');
  });

  for (const address of ['go/yx55', 'go/yx55/', 'go/YX55.', 'go/YX55%23how-long']) {
    test(`a reader is led on from ${address} by a host that can`, async ({ page }) => {
      await page.goto(address);
      await expect(page).toHaveURL(new RegExp(`${at('go/YX55/')}(?:#how-long)?$`));
      await expect(page.getByRole('list', { name: 'Where this link leads' })).toHaveCount(1);
    });
  }
});
