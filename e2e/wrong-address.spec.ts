import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const guesses = (page: Page) => page.getByRole('region', { name: 'Did you mean one of these?' });

test.describe('Following a wrong address', () => {
  const rows = [
    { name: 'was cut off in a message', address: '/articles/link-exp' },
    { name: 'was mistyped', address: '/articles/link-expird/' },
    { name: 'has its words in another order', address: '/articles/expired-link/' },
    { name: 'lost its folder', address: '/nothing/link-expired/' },
  ];

  for (const { name, address } of rows) {
    test(`a reader whose address ${name} is offered the right one`, async ({ page, expectTrouble }) => {
      expectTrouble(address, 404);
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
      await guesses(page).getByRole('link').first().click();
      await expect(page).toHaveURL('/articles/link-expired/');
    });
  }

  test(
    'a reader whose address is like no other sees every article, and no guess',
    { tag: ['@both', '@browsers'] },
    async ({ page, expectTrouble }) => {
      expectTrouble('/nothing/at/all', 404);
      const response = await page.goto('/nothing/at/all');
      expect(response?.status()).toBe(404);
      await expect(guesses(page)).toBeHidden();
      await expect(page.getByRole('list', { name: 'By topic' })).toBeVisible();
      await page
        .getByRole('list', { name: 'A to Z' })
        .getByRole('link', { name: /^My Persona link/ })
        .click();
      await expect(page).toHaveURL('/articles/link-expired/');
    },
  );

  test('a reader searches from there', { tag: '@browsers' }, async ({ page, expectTrouble }) => {
    expectTrouble('/nothing/', 404);
    await page.goto('/nothing/');
    await page.getByRole('combobox', { name: 'Search help' }).fill('link expired');
    await page.getByRole('option', { name: /^My Persona link/ }).click();
    await expect(page).toHaveURL('/articles/link-expired/');
  });

  test('a reader of Spanish is answered in Spanish', { tag: '@both' }, async ({ page, expectTrouble }) => {
    expectTrouble('/es/articles/what-to-expec/', 404);
    const response = await page.goto('/es/articles/what-to-expec/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta página no existe');
    await page
      .getByRole('region', { name: '¿Quería decir una de estas?' })
      .getByRole('link', { name: 'Qué esperar cuando Duo le envía a Persona' })
      .click();
    await expect(page).toHaveURL('/es/articles/what-to-expect/');
  });

  test.describe('when JavaScript is unavailable or fails', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader sees every article', { tag: '@both' }, async ({ page, expectTrouble }) => {
      expectTrouble('/articles/link-exp', 404);
      const response = await page.goto('/articles/link-exp');
      expect(response?.status()).toBe(404);
      await expect(guesses(page)).toBeHidden();
      await page
        .getByRole('list', { name: 'By topic' })
        .getByRole('link', { name: /^My Persona link/ })
        .click();
      await expect(page).toHaveURL('/articles/link-expired/');
    });
  });
});

/** What mail programs, tickets and people stick to a link, and how they change it. */
const changed = [
  { name: 'a full stop behind it', address: '/articles/link-expired.' },
  { name: 'a bracket behind it', address: '/articles/link-expired)' },
  { name: 'a quotation mark behind it', address: '/articles/link-expired/%22' },
  { name: 'capitals', address: '/articles/LINK-EXPIRED/' },
  { name: 'a letter that was cut off', address: '/articles/link-expired%E2%80' },
  { name: 'two slashes', address: '//articles//link-expired/' },
  { name: 'an encoded place', address: '/articles/link-expired/%23how-long.', place: '#how-long' },
  { name: 'a code and a full stop behind it', address: '/go/YX55.' },
  { name: 'a code and a comma behind it', address: '/go/YX55,' },
  { name: 'a code and a bracket behind it', address: '/go/YX55)' },
  { name: 'a code and a quotation mark behind it', address: '/go/YX55%22' },
  { name: 'a code and an encoded place', address: '/go/YX55%23how-long', place: '#how-long' },
  { name: 'a code in small letters', address: '/go/yx55/' },
  { name: 'a code in small letters and no slash', address: '/go/yx55?from=phone', query: '?from=phone' },
  { name: 'a code with a letter stuck to it', address: '/go/YX55A' },
  { name: 'the name of another host before a code', address: '//evil.test/go/yx55' },
];

/** The address on the host of the site, as it stands: one that begins with two slashes is one of this host, too. */
const onHost = (baseURL: string | undefined, address: string) => new URL(baseURL ?? '').origin + address;

test.describe('Following a link that something is stuck to', () => {
  for (const { name, address, query = '', place = '' } of changed) {
    test(`a reader whose link has ${name} arrives`, async ({ page, baseURL }) => {
      await page.goto(onHost(baseURL, address));
      await expect(page).toHaveURL(`/articles/link-expired/${query}${place}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^My Persona link/);
    });
  }
});

test.describe('Following a link that something is stuck to, on a host that does not lead on', () => {
  for (const { name, address, query = '', place = '' } of changed) {
    test(`a reader whose link has ${name} arrives`, async ({ page, expectTrouble, baseURL }) => {
      const answered = new URL(onHost(baseURL, address));
      expectTrouble(answered.href, 404);
      const further = address === '/go/YX55A' ? '/go/YX55A/' : undefined;
      if (further) expectTrouble(further, 404);
      // Such a host answers with the page for missing addresses.
      const missing = await (await page.request.get('/404.html')).text();
      await page.route(
        (url) => url.href === answered.href || url.pathname === further,
        (route) => route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body: missing }),
      );
      await page.goto(onHost(baseURL, address));
      await expect(page).toHaveURL(`/articles/link-expired/${query}${place}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^My Persona link/);
    });
  }
});

test.describe('Following a link that would lead to another host', () => {
  for (const address of [
    '//evil.test/go/abcd',
    '//evil.test/go/acdf',
    '//evil.test/..%2f',
    '//evil.test/%2e%2e/',
    '/%5Cevil.test/go/acdf',
    '///evil.test/articles/',
    '/https:/evil.test/go/acdf',
    '//evil.test\\go\\acdf',
  ]) {
    test(`a reader who follows ${address} stays here`, async ({ page, expectTrouble, baseURL }) => {
      expectTrouble(onHost(baseURL, address), 404);
      // A code is looked for here, where there is none like it.
      if (address.includes('acdf')) expectTrouble('/go/ACDF/', 404);
      // Any request to another origin fails the test.
      await page.goto(onHost(baseURL, address));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
      expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin);
    });
  }
});

test.describe('The page for wrong addresses', () => {
  test('a reader who changes its language stays on a page that exists', async ({ page, request }) => {
    await page.goto('/404.html');
    const path = await page.getByRole('link', { name: 'Español' }).getAttribute('href');
    expect((await request.get(path ?? '')).status(), path ?? '').toBe(200);
  });

  test('a reader with an address that lacks its last slash is led on, with words and heading', async ({ page }) => {
    await page.goto('/search?q=link+expired');
    await expect(page).toHaveURL('/search/?q=link+expired');
    await page.goto('/articles/link-expired#how-long');
    await expect(page).toHaveURL('/articles/link-expired/#how-long');
  });
});
