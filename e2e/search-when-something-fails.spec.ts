import { at, wholeAddress } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { article, box, expectSeen, items, results, resultsBox, status, suggestions, unfold } from './search-parts.ts';

test.describe('Finding an answer when JavaScript is unavailable or fails', () => {
  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader searches, sees every article and opens the right one', { tag: '@both' }, async ({ page }) => {
      await page.goto('./');
      await page.getByRole('searchbox', { name: 'Search help' }).fill('link expired');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('search/?q=link+expired');
      await (await unfold(page)).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(article);
    });

    test('a reader finds the same article through the question that it answers', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('region', { name: 'It is not working' }).getByRole('link', { name: article }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(article);
    });
  });

  for (const { name, part, typed } of [
    { name: 'the engine', part: '**/engine.js*', typed: 'link expired' },
    { name: 'the names of articles', part: '**/lexicon.en.js*', typed: 'link expired' },
    { name: 'what is known of a word', part: '**/lexicon.en/names-*.json', typed: 'payment' },
    { name: 'the title of an article', part: '**/lexicon.en/articles-*.json', typed: 'link expired' },
  ]) {
    test(`a reader whom ${name} does not reach is told what to do, and can do it`, async ({ page, cutOff }) => {
      await cutOff(part);
      await page.goto('./');
      await box(page).fill(typed);
      const advice = 'Search could not be loaded. Press Enter to see all articles.';
      await expectSeen(page, advice);
      await expect(page.getByRole('status')).toHaveText(advice);

      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`search/?q=${typed.replace(' ', '+')}`);
      await expect(await unfold(page)).toBeVisible();
    });

    test(`a reader whom ${name} reaches late is answered at the next key`, async ({ page, cutOff }) => {
      const letThrough = await cutOff(part);
      await page.goto('./');
      await box(page).fill(typed.slice(0, -1));
      await expect(page.getByRole('status')).toHaveText(/^Search could not be loaded/);
      await letThrough();
      await page.keyboard.type(typed.slice(-1));
      await expect(suggestions(page).getByRole('option').first()).toBeVisible();
      await expect(page.getByRole('status')).toHaveText(/^\d+ suggestions?$/);
    });
  }
});

test.describe('The page of search results where the browser refuses something', () => {
  test('a reader on a page without HTTPS, where there is no clipboard, is told the link', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('search/?q=link+expired');
    await page.getByRole('button', { name: `Copy link to “${article}”` }).click();
    await expect(status(page)).toHaveText(`Could not copy. The link is ${wholeAddress(page, 'go/YX55')}`);
  });

  test('a reader keeps what was said, and the links under their finger, when the passages come', async ({ page }) => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.route('**/pagefind/**', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('search/?q=link+expired');
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
    await page.goto('search/');
    await resultsBox(page).pressSequentially('link expired');
    await expect(results(page).getByRole('link').first()).toHaveText(article);
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(/results for “link expired”$/);
    await results(page).getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(at('articles/link-expired/')));
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
    await page.goto('search/');
    await resultsBox(page).pressSequentially('link expired');
    await expect(page).toHaveURL('search/?q=link+expired');
    const calls = await page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls);
    expect(calls.length).toBeLessThan('link expired'.length / 2);
  });

  test('a reader with an input method is answered when a word is finished, not before', async ({ page }) => {
    await page.goto('search/?q=link+expired');
    await expect(status(page)).toHaveText(/results for “link expired”$/);
    await resultsBox(page).evaluate((input: HTMLInputElement) => {
      input.value = 'zzzzqq';
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await expect(status(page)).toHaveText(/results for “link expired”$/);
    await resultsBox(page).dispatchEvent('compositionend');
    await expect(status(page)).toHaveText('Nothing found for “zzzzqq”');
  });
});

test.describe('The page of search results when JavaScript is unavailable or fails', () => {
  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader is told why nothing was searched', { tag: '@both' }, async ({ page }) => {
      await page.goto('./');
      await page.getByLabel('Search help').fill('link expired');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL('search/?q=link+expired');
      // Text alone is not looked for in what browsers show in place of scripts.
      const told = page.getByRole('paragraph').filter({ hasText: /scripts|JavaScript/ });
      await expect(told).toHaveText('Search needs scripts. All articles are below.');
      await page.goto('es/search/?q=enlace');
      await expect(told).toHaveText('La búsqueda necesita JavaScript. Abajo están todos los artículos.');
    });

    test('a reader opens a topic and an article in it', { tag: '@both' }, async ({ page }) => {
      await page.goto('search/?q=link+expired');
      await expect(page.getByRole('heading', { level: 2, name: 'All articles' })).toBeVisible();
      await (await unfold(page)).click();
      await expect(page).toHaveURL('articles/link-expired/');
    });
  });

  for (const { name, part } of [
    { name: 'the engine', part: '**/engine.js*' },
    { name: 'the names of articles', part: '**/lexicon.en.js*' },
    { name: 'what is known of a word', part: '**/lexicon.en/names-*.json' },
  ]) {
    test(`a reader whom ${name} does not reach is told, and tries again`, async ({ page, cutOff }) => {
      const letThrough = await cutOff(part);
      await page.goto('search/?q=link+expired');
      await expect(status(page)).toHaveText('Search could not be loaded. All articles are listed below, or try again.');
      await expect(await unfold(page)).toBeVisible();

      const retry = page.getByRole('button', { name: 'Try again' });
      await letThrough();
      await retry.click();
      await expect(status(page)).toHaveText(/results for “link expired”$/);
      await expect(results(page).getByRole('link').first()).toHaveText(article);
      await expect(retry).toBeHidden();
    });
  }

  test('a reader whom the program of the page does not reach is told, and tries again', async ({ page, cutOff }) => {
    const letThrough = await cutOff('**/_astro/SearchPage*');
    await page.goto('search/?q=link+expired');
    await expect(status(page)).toHaveText('Search could not be loaded. All articles are listed below, or try again.');
    await expect(await unfold(page)).toBeVisible();
    await letThrough();
    await resultsBox(page).fill('link expired');
    await page.keyboard.press('Enter');
    await expect(results(page).getByRole('link').first()).toHaveText(article);
  });

  for (const { name, part } of [
    { name: 'the index', part: '**/pagefind/**' },
    { name: 'the worker', part: '**/index-worker.js' },
    { name: 'one file of the index', part: '**/pagefind/index/**' },
    { name: 'one passage', part: '**/pagefind/fragment/**' },
  ]) {
    test(`a reader whom ${name} does not reach finds articles by their names, and tries again`, async ({
      page,
      cutOff,
    }) => {
      const letThrough = await cutOff(part);
      await page.goto('search/?q=link+expired');
      await expect(page.getByText(/^The text of the articles could not be searched/)).toBeVisible();
      await expect(results(page).getByRole('link').first()).toHaveText(article);

      const retry = page.getByRole('button', { name: 'Try again' });
      await letThrough();
      await retry.click();
      await expect(retry).toBeHidden();
      await expect(items(page).first()).toContainText('…');
    });
  }
});
