import { at } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { results, spanishResults, status } from './search-parts.ts';

test.describe('Searching in another language than that of the articles', () => {
  test('a reader of Spanish whose words are English is sent to the English articles', async ({ page }) => {
    await page.goto('es/search/?q=camera+blocked');
    await page.getByRole('link', { name: /^\d+ resultados para «camera blocked» en English$/ }).click();
    await expect(page).toHaveURL('search/?q=camera+blocked');
    await expect(results(page).getByRole('link').first()).toHaveText(/^Can’t access your camera/);
  });

  test('a reader of English whose words are Spanish is sent to the Spanish articles', async ({ page }) => {
    await page.goto('search/?q=qu%C3%A9+es+la+verificaci%C3%B3n+de+identidad+de+Duo');
    await page.getByRole('link', { name: /^\d+ results? for “qué es la .*” in Español$/ }).click();
    await expect(page).toHaveURL(new RegExp(`${at('es/search/')}\\?q=qu`));
    await expect(spanishResults(page).getByRole('link').first()).toBeVisible();
  });

  test('a reader of English who mixes Spanish words with English ones is offered the Spanish articles', async ({
    page,
  }) => {
    await page.goto('search/?q=no+me+deja+abrir+el+link+que+me+mandaron+please');
    await page.getByRole('link', { name: /^\d+ results? for “no me deja .*” in Español$/ }).click();
    await expect(page).toHaveURL(new RegExp(`${at('es/search/')}\\?q=no`));
    await expect(spanishResults(page).getByRole('link').first()).toHaveAttribute('lang', 'es');
  });

  test('a reader of Spanish who asks in Spanish is offered nothing in English', async ({ page }) => {
    await page.goto('es/search/?q=el+de+sistemas+me+llama+y+quiere+que+abra+algo+raro');
    await expect(status(page)).toHaveText(/^\d+ resultados para «el de sistemas me llama y .*»$/);
    await expect(page.getByRole('link', { name: /en English$/ })).toBeHidden();
  });

  test('a reader of Spanish whose words are English is not taken to misspell Spanish', async ({ page }) => {
    await page.goto('es/search/?q=my+camera+is+black');
    await expect(status(page)).toHaveText(/^\d+ resultados para «my camera is black»$/);
    await expect(page.getByText(/^Se muestran resultados para/)).toBeHidden();
    await expect(spanishResults(page).getByRole('link').first()).toHaveText(/^La cámara se ve en negro/);
    await expect(
      page.getByRole('link', { name: /^\d+ resultados para «my camera is black» en English$/ }),
    ).toBeVisible();
  });

  test('a reader of English whose words are Spanish is not taken to misspell English', async ({ page }) => {
    await page.goto('search/?q=c%C3%A1mara+negra');
    await expect(status(page)).toHaveText(/^\d+ results for “cámara negra”$/);
    await expect(results(page).getByRole('link').first()).toHaveText(/^The camera is black/);
    await results(page).getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`^[^?]*${at('articles/camera-black-or-frozen/')}`));
  });
});
