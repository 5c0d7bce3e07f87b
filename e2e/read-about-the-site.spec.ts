import { expect, test } from './fixtures.ts';

test.describe('What the site says of itself', () => {
  for (const { name, heading, says } of [
    { name: 'Privacy', heading: 'Privacy', says: 'stores nothing on your device' },
    { name: 'Accessibility', heading: 'Accessibility', says: 'WCAG 2.2 at level AA' },
  ]) {
    test(`a reader of an article finds the statement on ${name.toLowerCase()}`, { tag: '@both' }, async ({ page }) => {
      await page.goto('articles/link-expired/');
      await page.getByRole('navigation', { name: 'About this site' }).getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(`about/#${name.toLowerCase()}`);
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
      await expect(page.getByRole('main')).toContainText(says);
    });
  }

  test('a reader who has no one to tell is told so, and where to ask about the check', async ({ page }) => {
    await page.goto('about/');
    await expect(page.getByText('This copy of the site names nobody to write to.')).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Verify with a screen reader/ })
      .click();
    await expect(page).toHaveURL('articles/accessibility/');
  });

  test(
    'a reader who searches and reads leaves nothing on the device, as they are told',
    { tag: '@browsers' },
    async ({ page }) => {
      await page.goto('');
      await page.getByRole('combobox', { name: 'Search help' }).fill('link expired');
      await page.getByRole('option', { name: /^My Persona link/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goto('search/?q=camera');
      await expect(page.getByRole('list', { name: 'Search results' })).toBeVisible();
      const kept = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        caches: (await caches.keys()).length,
      }));
      expect(kept).toEqual({ cookies: '', local: 0, session: 0, databases: 0, workers: 0, caches: 0 });
    },
  );

  test('what a reader types is not sent while they type', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto('');
    await page.getByRole('combobox', { name: 'Search help' }).pressSequentially('passport photo');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => /passport|photo/.test(url))).toEqual([]);
  });
});

test.describe('What the site says of itself when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reads all of it', async ({ page }) => {
    await page.goto('about/');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'How we check what we say',
      'Privacy',
      'Accessibility',
    ]);
  });
});
