import { type Locator, type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const article = 'My Persona link has expired or was already used';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search help' });
const results = (page: Page) => page.getByRole('list', { name: 'Search results' });
const spanishResults = (page: Page) => page.getByRole('list', { name: 'Resultados de la búsqueda' });
const status = (page: Page) => page.getByRole('status');

/** The results themselves: unlike the headings listed under them, each has a passage of text. */
const items = (page: Page) =>
  results(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('paragraph') });

// Playwright knows the role of marked words, its types do not yet (1.65).
const marks = (place: Locator) => place.getByRole('mark' as 'strong');

test.describe('The page of search results', () => {
  test('a reader follows a link to results and opens the first', { tag: ['@both', '@browsers'] }, async ({ page }) => {
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
    await expect(items(page)).not.toHaveCount(0);
    await expect(items(page).filter({ hasNotText: /social engineering/i })).toHaveCount(0);
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
    await expect(spanishResults(page).getByRole('link').first()).toBeVisible();
  });

  test('a reader of Spanish gets English articles in Spanish words, and is told their language', async ({ page }) => {
    await page.goto('/es/search/?q=c%C3%A1mara+negra');
    await expect(status(page)).toHaveText(/^\d+ resultados para «cámara negra»$/);
    const first = spanishResults(page).getByRole('listitem').first();
    await expect(first).toContainText('(en inglés)');
    await expect(first.getByRole('link').first()).toHaveAttribute('lang', 'en');
    await first.getByRole('link', { name: /^The camera is black/ }).click();
    await expect(page).toHaveURL('/es/articles/camera-black-or-frozen/');
  });

  test('a reader of Spanish whose words are English is not taken to misspell Spanish', async ({ page }) => {
    await page.goto('/es/search/?q=my+camera+is+black');
    await expect(status(page)).toHaveText(/^\d+ resultados para «my camera is black»$/);
    await expect(page.getByText(/^Se muestran resultados para/)).toBeHidden();
    await expect(spanishResults(page).getByRole('link').first()).toHaveText(/^The camera is black/);
    await expect(
      page.getByRole('link', { name: /^\d+ resultados para «my camera is black» en English$/ }),
    ).toBeVisible();
  });

  test('a reader of English whose words are Spanish is not taken to misspell English', async ({ page }) => {
    await page.goto('/search/?q=c%C3%A1mara+negra');
    await expect(status(page)).toHaveText(/^\d+ results for “cámara negra”$/);
    await expect(results(page).getByRole('link').first()).toHaveText(/^The camera is black/);
    await results(page).getByRole('link').first().click();
    await expect(page).toHaveURL(/^[^?]*\/articles\/camera-black-or-frozen\//);
  });

  for (const pasted of ['no-reply@frompersona.com', 'https://inquiry.withpersona.com/verify?code=us1abc', '88988']) {
    test(`a reader who pastes ${pasted} is helped to judge it`, async ({ page }) => {
      await page.goto(`/search/?${String(new URLSearchParams({ q: pasted }))}`);
      await expect(status(page)).toHaveText(/results? for/);
      await expect(results(page).getByRole('link').first()).toHaveText(/^Is this Persona message or page real/);
    });
  }

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
    const articles = linked.map(([first = '']) => first);
    expect(articles).not.toEqual([]);
    expect(articles.filter((link) => !/^\/articles\/[a-z0-9-]+\/$/.test(link))).toEqual([]);
    const headings = linked.flatMap(([first = '', ...others]) => others.map((link) => ({ first, link })));
    expect(headings).not.toEqual([]);
    expect(headings.filter(({ first, link }) => !new RegExp(`^${first}#[a-z0-9-]+$`).test(link))).toEqual([]);
  });

  test('a reader goes from a result to the heading under it', { tag: '@browsers' }, async ({ page }) => {
    await page.goto('/search/?q=link+already+used');
    const name = 'The page says the link was already used';
    await items(page).first().getByRole('link', { name }).click();
    await expect(page).toHaveURL('/articles/link-expired/#already-used');
    await expect(page.getByRole('heading', { name })).toBeInViewport();
  });

  test(
    'a reader who types on sees other results, and the address says so',
    { tag: ['@both', '@browsers'] },
    async ({ page }) => {
      await page.goto('/search/?q=link+expired');
      await expect(results(page).getByRole('link').first()).toHaveText(article);
      await box(page).clear();
      await box(page).pressSequentially('unblock camera');
      await expect(results(page).getByRole('link').first()).toHaveText(/^Can’t access your camera/);
      await expect(status(page)).toHaveText(/results? for “unblock camera”$/);
      await expect(page).toHaveURL('/search/?q=unblock+camera');
      await expect(page).toHaveTitle(/^Results for “unblock camera” – /);
    },
  );

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
    expect(titles.length).toBeGreaterThan(40);
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

test.describe('The page of search results where the browser refuses something', () => {
  test('a reader on a page without HTTPS, where there is no clipboard, is told the link', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('/search/?q=link+expired');
    await page.getByRole('button', { name: `Copy link to “${article}”` }).click();
    await expect(status(page)).toHaveText(/^Could not copy\. The link is http:\S+\/go\/YX55$/);
  });

  test('a reader keeps what was said, and the links under their finger, when the passages come', async ({ page }) => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.route('**/pagefind/**', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/search/?q=link+expired');
    await page.getByRole('button', { name: `Copy link to “${article}”` }).click();
    await expect(status(page)).toHaveText(/^Could not copy/);
    const pressed = await results(page).getByRole('link').first().elementHandle();
    release();
    await expect(items(page).first()).toContainText('…');
    await expect(status(page)).toHaveText(/^Could not copy/);
    // A press on a link that is drawn anew meanwhile would be lost.
    expect(await pressed?.evaluate((link) => link.isConnected)).toBe(true);
  });

  test('a reader whose browser counts changes of the address is answered all the same', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Attempt to use history.replaceState() more than 100 times.', 'SecurityError');
      };
      history.pushState = refuse;
      history.replaceState = refuse;
    });
    await page.goto('/search/');
    await box(page).pressSequentially('link expired');
    await expect(results(page).getByRole('link').first()).toHaveText(article);
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(/results for “link expired”$/);
    await results(page).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/articles\/link-expired\//);
  });

  test('a reader who types fast changes the address once the keys rest', async ({ page }) => {
    await page.addInitScript(() => {
      const calls: string[] = [];
      Object.assign(globalThis, { calls });
      for (const name of ['pushState', 'replaceState'] as const) {
        const real = history[name].bind(history);
        history[name] = (...args) => {
          calls.push(name);
          real(...args);
        };
      }
    });
    await page.goto('/search/');
    await box(page).pressSequentially('link expired');
    await expect(page).toHaveURL('/search/?q=link+expired');
    const calls = await page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls);
    expect(calls.length).toBeLessThan('link expired'.length / 2);
  });

  test('a reader with an input method is answered when a word is finished, not before', async ({ page }) => {
    await page.goto('/search/?q=link+expired');
    await expect(status(page)).toHaveText(/results for “link expired”$/);
    await box(page).evaluate((input: HTMLInputElement) => {
      input.value = 'zzzzqq';
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await expect(status(page)).toHaveText(/results for “link expired”$/);
    await box(page).dispatchEvent('compositionend');
    await expect(status(page)).toHaveText('Nothing found for “zzzzqq”');
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
    test(`a reader whom ${name} does not reach is told, and tries again`, async ({ page, cutOff }) => {
      const letThrough = await cutOff(part);
      await page.goto('/search/?q=link+expired');
      await expect(status(page)).toHaveText('Search could not be loaded. All articles are listed below, or try again.');
      await expect(page.getByRole('list', { name: 'A to Z' }).getByRole('link', { name: article })).toBeVisible();

      const retry = page.getByRole('button', { name: 'Try again' });
      await letThrough();
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
      cutOff,
    }) => {
      const letThrough = await cutOff(part);
      await page.goto('/search/?q=link+expired');
      await expect(page.getByText(/^The text of the articles could not be searched/)).toBeVisible();
      await expect(results(page).getByRole('link').first()).toHaveText(article);

      const retry = page.getByRole('button', { name: 'Try again' });
      await letThrough();
      await retry.click();
      await expect(retry).toBeHidden();
      await expect(items(page).first()).toContainText('…');
    });
  }

  test('a reader whose site was changed meanwhile is answered from the new one', async ({ page, expectTrouble }) => {
    // The files of the last site are gone; the names of the new ones come with the next list of names.
    let isOld = true;
    await page.route('**/pagefind/*.pf_meta', (route) => {
      if (!isOld) return route.continue();
      expectTrouble(route.request().url(), 404);
      return route.fulfill({ status: 404 });
    });
    await page.goto('/search/?q=link+expired');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    isOld = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
    await expect(items(page).first()).toContainText('…');
  });
});
