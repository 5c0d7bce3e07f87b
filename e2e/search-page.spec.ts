import { type Locator, type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const article = 'My Persona link has expired or was already used';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search help' });
const results = (page: Page) => page.getByRole('list', { name: 'Search results' });
const status = (page: Page) => page.getByRole('status');

/** The results themselves: unlike the headings listed under them, each has a passage of text. */
const items = (page: Page) =>
  results(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('paragraph') });

// Playwright knows the role of marked words, its types do not yet (1.65).
const marks = (place: Locator) => place.getByRole('mark' as 'strong');

test.describe('The page of search results', () => {
  test('a reader follows a link to results and opens the first', { tag: '@both' }, async ({ page }) => {
    await page.goto('/search/?q=link+expired');
    await expect(box(page)).toHaveValue('link expired');
    await expect(status(page)).toHaveText(/^\d+ results for “link expired”$/);
    await expect(page).toHaveTitle(/^Results for “link expired” – /);
    await expect(results(page).getByRole('link').first()).toHaveText(article);

    await results(page).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/articles\/link-expired\//);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article);
  });

  test(
    'a reader arrives at the passage, sees it marked, and takes the mark away',
    { tag: '@both' },
    async ({ page }) => {
      await page.goto('/search/?q=link+already+used');
      // The passage stands under the title when it is known.
      await expect(items(page).first()).toContainText('…');
      await results(page).getByRole('link').first().click();
      const passage = marks(page.getByRole('article')).first();
      await expect(passage).toBeInViewport();
      await expect(passage).toHaveText(/link/);

      await page.getByRole('button', { name: 'Remove the mark' }).click();
      await expect(marks(page.getByRole('article'))).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Remove the mark' })).toBeHidden();
      await expect(page).toHaveURL('/articles/link-expired/#already-used');
    },
  );

  test('a reader by keyboard takes the mark away with Escape', async ({ page }) => {
    await page.goto('/search/?q=link+already+used');
    await expect(items(page).first()).toContainText('…');
    await results(page).getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await expect(marks(page.getByRole('article')).first()).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(marks(page.getByRole('article'))).toHaveCount(0);
  });

  test('a reader who misspells is told what was understood, and may insist', { tag: '@both' }, async ({ page }) => {
    await page.goto('/search/?q=blury+passprot+photo');
    await expect(status(page)).toHaveText(/ results for “blurry passport photo”$/);
    await expect(page.getByText('Showing results for “blurry passport photo”.')).toBeVisible();
    await expect(results(page).getByRole('link').first()).toHaveText(/^My ID photo is blurry/);
    await expect(marks(results(page)).filter({ hasText: 'blurry' }).first()).toBeVisible();

    await page.getByRole('link', { name: 'Search instead for “blury passprot photo”' }).click();
    await expect(status(page)).toHaveText(/ results? for “blury passprot photo”$/);
    await expect(page.getByText(/^Showing results for/)).toBeHidden();
    await page.goBack();
    await expect(page.getByText('Showing results for “blurry passport photo”.')).toBeVisible();
  });

  test('a reader who puts words in quotes gets them as they stand', async ({ page }) => {
    await page.goto(`/search/?${String(new URLSearchParams({ q: '"social engineering"' }))}`);
    await expect(status(page)).toHaveText(/results? for/);
    for (const item of await items(page).all()) await expect(item).toContainText(/social engineering/i);
  });

  test('an agent copies the link of a result without opening it', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/search/?q=link+expired');
    await page.getByRole('button', { name: `Copy link to “${article}”` }).click();
    await expect(status(page)).toHaveText('Link copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL('/go/YX55', baseURL).href);
    await expect(page).toHaveURL('/search/?q=link+expired');
  });

  test('an agent whose browser refuses the clipboard is shown the link', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await page.goto('/search/?q=link+expired');
    await page.getByRole('button', { name: `Copy link to “${article}”` }).click();
    await expect(status(page)).toHaveText(/^Could not copy\. The link is http:\/\/.*\/go\/YX55$/);
  });

  test('a reader of Spanish whose words are English is sent to the English articles', async ({ page }) => {
    await page.goto('/es/search/?q=camera+blocked');
    await page.getByRole('link', { name: /^\d+ resultados para «camera blocked» en English$/ }).click();
    await expect(page).toHaveURL('/search/?q=camera+blocked');
    await expect(results(page).getByRole('link').first()).toHaveText(/^Can’t access your camera/);
  });

  test('a reader of English whose words are Spanish is sent to the Spanish articles', async ({ page }) => {
    await page.goto('/search/?q=qu%C3%A9+es+la+verificaci%C3%B3n+de+identidad+de+Duo');
    await page.getByRole('link', { name: /^\d+ results? for “qué es la .*” in Español$/ }).click();
    await expect(page).toHaveURL(/\/es\/search\/\?q=qu/);
    await expect(page.getByRole('list', { name: 'Resultados de la búsqueda' }).getByRole('link').first()).toBeVisible();
  });

  test('an agent’s tool finds an article first in each result, and under it its headings', async ({ page }) => {
    await page.goto('/search/?q=link+expired');
    await expect(status(page)).toHaveText(/results for/);
    const count = Number.parseInt(await status(page).innerText());
    await expect(items(page)).toHaveCount(Math.min(count, 10));

    const linked = await Promise.all(
      (await items(page).all()).map(async (item) =>
        Promise.all((await item.getByRole('link').all()).map(async (link) => (await link.getAttribute('href')) ?? '')),
      ),
    );
    for (const [first, ...headings] of linked) {
      expect(first).toMatch(/^\/articles\/[a-z0-9-]+\/$/);
      for (const heading of headings) expect(heading).toMatch(new RegExp(`^${first ?? ''}#[a-z0-9-]+$`));
    }
    expect(linked.flatMap(([, ...headings]) => headings).length).toBeGreaterThan(0);
  });

  test('a reader goes from a result to the heading under it', async ({ page }) => {
    await page.goto('/search/?q=link+already+used');
    const name = 'The page says the link was already used';
    await items(page).first().getByRole('link', { name }).click();
    await expect(page).toHaveURL('/articles/link-expired/#already-used');
    await expect(page.getByRole('heading', { name })).toBeInViewport();
  });

  test('a reader who types on sees other results, and the address says so', { tag: '@both' }, async ({ page }) => {
    await page.goto('/search/?q=link+expired');
    await expect(results(page).getByRole('link').first()).toHaveText(article);
    await box(page).clear();
    await box(page).pressSequentially('unblock camera');
    await expect(results(page).getByRole('link').first()).toHaveText(/^Can’t access your camera/);
    await expect(status(page)).toHaveText(/results? for “unblock camera”$/);
    await expect(page).toHaveURL('/search/?q=unblock+camera');
    await expect(page).toHaveTitle(/^Results for “unblock camera” – /);
  });

  test('a reader who clears the box sees every article and a plain address', async ({ page }) => {
    await page.goto('/search/?q=link+expired');
    await expect(results(page)).toBeVisible();
    await box(page).fill('');
    await expect(results(page)).toBeHidden();
    await expect(status(page)).toBeEmpty();
    await expect(page).toHaveURL('/search/');
    await expect(page.getByRole('list', { name: 'A to Z' })).toBeVisible();
  });

  test('a reader comes back from an article to the results that were left', { tag: '@both' }, async ({ page }) => {
    await page.goto('/search/?q=link+expired');
    await expect(results(page).getByRole('link').first()).toHaveText(article);
    await box(page).fill('unblock camera');
    await results(page)
      .getByRole('link', { name: /^Can’t access your camera/ })
      .click();
    await expect(page).toHaveURL(/\/articles\/camera-blocked\//);

    await page.goBack();
    await expect(box(page)).toHaveValue('unblock camera');
    await expect(results(page).getByRole('link').first()).toHaveText(/^Can’t access your camera/);
    await expect(results(page).getByRole('link').first()).toBeFocused();
  });

  test('a reader who searched twice goes back to the first words', async ({ page }) => {
    await page.goto('/search/?q=link+expired');
    await expect(results(page).getByRole('link').first()).toHaveText(article);
    await box(page).fill('unblock camera');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=unblock+camera');
    await expect(results(page).getByRole('link').first()).toHaveText(/^Can’t access your camera/);

    await page.goBack();
    await expect(page).toHaveURL('/search/?q=link+expired');
    await expect(box(page)).toHaveValue('link expired');
    await expect(results(page).getByRole('link').first()).toHaveText(article);
    await page.goForward();
    await expect(box(page)).toHaveValue('unblock camera');
    await expect(results(page).getByRole('link').first()).toHaveText(/^Can’t access your camera/);
  });

  test('a reader whose words match nothing is shown what to do next', { tag: '@both' }, async ({ page }) => {
    await page.goto('/search/?q=zzzzqq');
    await expect(status(page)).toHaveText('Nothing found for “zzzzqq”');
    await expect(page.getByText('Try fewer or other words, or look through all articles below.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Still stuck?' })).toBeVisible();
    await page.getByRole('list', { name: 'By topic' }).getByRole('link', { name: article }).click();
    await expect(page).toHaveURL('/articles/link-expired/');
  });

  test('a reader who has not searched sees every article by topic and from A to Z', async ({ page }) => {
    await page.goto('/search/');
    await expect(status(page)).toBeEmpty();
    const titles = await page.getByRole('list', { name: 'A to Z' }).getByRole('link').allInnerTexts();
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
    for (const name of titles) {
      await expect(page.getByRole('list', { name: 'By topic' }).getByRole('link', { name, exact: true })).toBeVisible();
    }
  });
});

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
      await page.goto(`/search/?${String(new URLSearchParams({ q: typed }))}`);
      await expect(status(page)).toHaveText(/^(?:Nothing found for|[\d,]+ results? for) “/);
      await expect(page).toHaveTitle(/^Results for “/);
      await expect(box(page)).toHaveValue(typed);
      await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'sideways').toBeLessThan(1);

      await box(page).fill('link expired');
      await expect(results(page).getByRole('link').first()).toHaveText(article);
    });
  }

  test('a reader with an address that was cut off within a letter is answered', async ({ page }) => {
    await page.goto('/search/?q=link%20expired%E2%80');
    await expect(status(page)).toHaveText(/^(?:Nothing found|\d+ results?) for “link expired/);
  });
});

test.describe('The page of search results when JavaScript is unavailable or fails', () => {
  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader is told why nothing was searched', { tag: '@both' }, async ({ page }) => {
      await page.goto('/');
      await page.getByLabel('Search help').fill('link expired');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL('/search/?q=link+expired');
      // Text alone is not looked for in what browsers show in place of scripts.
      const told = page.getByRole('paragraph').filter({ hasText: /scripts|JavaScript/ });
      await expect(told).toHaveText('Search needs scripts. All articles are below.');
      await page.goto('/es/search/?q=enlace');
      await expect(told).toHaveText('La búsqueda necesita JavaScript. Abajo están todos los artículos.');
    });

    test('a reader sees every article by topic and from A to Z', { tag: '@both' }, async ({ page }) => {
      await page.goto('/search/?q=link+expired');
      await expect(page.getByRole('heading', { level: 2, name: 'All articles' })).toBeVisible();
      await expect(page.getByRole('list', { name: 'By topic' }).getByRole('link', { name: article })).toBeVisible();
      await page.getByRole('list', { name: 'A to Z' }).getByRole('link', { name: article }).click();
      await expect(page).toHaveURL('/articles/link-expired/');
    });
  });

  for (const { name, part } of [
    { name: 'the engine', part: '**/search/engine.js*' },
    { name: 'the names of articles', part: '**/search/lexicon.en.json' },
  ]) {
    test(`a reader whom ${name} does not reach is told, and tries again`, async ({ page, expectTrouble }) => {
      expectTrouble(/^(?:request failed|console error)/);
      await page.route(part, (route) => route.abort());
      await page.goto('/search/?q=link+expired');
      await expect(status(page)).toHaveText('Search could not be loaded. All articles are listed below, or try again.');
      await expect(page.getByRole('list', { name: 'A to Z' }).getByRole('link', { name: article })).toBeVisible();

      const retry = page.getByRole('button', { name: 'Try again' });
      await page.unroute(part);
      await retry.click();
      await expect(status(page)).toHaveText(/results for “link expired”$/);
      await expect(results(page).getByRole('link').first()).toHaveText(article);
      await expect(retry).toBeHidden();
    });
  }

  for (const { name, part } of [
    { name: 'the index', part: '**/pagefind/**' },
    { name: 'the worker', part: '**/search/index-worker.js' },
    { name: 'one file of the index', part: '**/pagefind/index/**' },
    { name: 'one passage', part: '**/pagefind/fragment/**' },
  ]) {
    test(`a reader whom ${name} does not reach finds articles by their names, and tries again`, async ({
      page,
      expectTrouble,
    }) => {
      // Browsers do not tell the page of a worker that did not arrive.
      if (name !== 'the worker') expectTrouble(/^(?:request failed|console error|console warning|page error)/);
      await page.route(part, (route) => route.abort());
      await page.goto('/search/?q=link+expired');
      await expect(page.getByText(/^The text of the articles could not be searched/)).toBeVisible();
      await expect(results(page).getByRole('link').first()).toHaveText(article);

      const retry = page.getByRole('button', { name: 'Try again' });
      await page.unroute(part);
      await retry.click();
      await expect(retry).toBeHidden();
      await expect(items(page).first()).toContainText('…');
    });
  }

  test('a reader whose site was changed meanwhile is answered from the new one', async ({ page, expectTrouble }) => {
    expectTrouble(/^status 404|^console error/);
    // The files of the last site are gone; the names of the new ones come with the next list of names.
    let isOld = true;
    await page.route('**/pagefind/*.pf_meta', (route) => (isOld ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto('/search/?q=link+expired');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    isOld = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
    await expect(items(page).first()).toContainText('…');
  });
});
