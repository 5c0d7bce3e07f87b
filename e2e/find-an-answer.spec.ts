import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { collectRequests } from './requests.ts';

const article = 'My Persona link has expired or was already used';
const heading = 'The page says the link was already used';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search help' });
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });
const chosen = (page: Page) => page.getByRole('option', { selected: true });

/** What the box says can be seen too: the status that a screen reader speaks is there, but one pixel high. */
const expectSeen = (page: Page, text: string) =>
  expect
    .poll(async () => {
      const said = await page.getByRole('search').getByText(text).all();
      const boxes = await Promise.all(said.map((element) => element.boundingBox()));
      return Math.max(0, ...boxes.map((place) => place?.height ?? 0));
    }, `“${text}” can be seen`)
    .toBeGreaterThan(15);

test.describe('Finding an answer', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('a reader types what happened and opens the article', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await box(page).pressSequentially('link expired');
    await suggestions(page).getByRole('option', { name: article }).click();

    await expect(page).toHaveURL('/articles/link-expired/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article);
  });

  test('a reader opens the very part that answers', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await box(page).fill('link already used');
    await expect(suggestions(page).getByRole('option').first()).toHaveText(article);
    await suggestions(page).getByRole('option', { name: heading }).click();

    await expect(page).toHaveURL('/articles/link-expired/#already-used');
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
  });

  test('a reader uses words that the article does not', { tag: '@both' }, async ({ page }) => {
    // An alias: no article says “dead”.
    await box(page).fill('dead');
    await suggestions(page).getByRole('option', { name: article }).click();
    await expect(page).toHaveURL('/articles/link-expired/');
  });

  test('a reader on an article searches from there', { tag: '@both' }, async ({ page }) => {
    await page.goto('/articles/is-this-real/');
    await box(page).fill('unblock camera');
    await suggestions(page).getByRole('option', { name: 'Can’t access your camera' }).click();
    await expect(page).toHaveURL('/articles/camera-blocked/');
  });

  test('a reader who goes elsewhere is not followed by suggestions', async ({ page }) => {
    await box(page).fill('link expired');
    await expect(suggestions(page)).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(suggestions(page)).toBeHidden();
    await expect(page.getByRole('combobox', { expanded: false })).toHaveValue('link expired');
  });

  test('a reader who clears the box is offered nothing', async ({ page }) => {
    await box(page).fill('link expired');
    await expect(suggestions(page)).toBeVisible();
    await box(page).fill('');
    await expect(suggestions(page)).toBeHidden();
  });

  test('a reader who presses the button sees all results', { tag: '@both' }, async ({ page }) => {
    await box(page).fill('link expired');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/?q=link+expired');
    await expect(page.getByRole('list', { name: 'Search results' })).toBeVisible();
  });

  test('a reader whose words match nothing is told so, seen and spoken', { tag: '@browsers' }, async ({ page }) => {
    await box(page).fill('zzzzqq');
    await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzzqq”');
    await expectSeen(page, 'Nothing found for “zzzzqq”');
  });

  test('a listener hears how many suggestions there are', async ({ page }) => {
    await box(page).fill('link expired');
    await expect(page.getByRole('status')).toHaveText(/^\d+ suggestions$/);
    const [count] = (await page.getByRole('status').innerText()).split(' ');
    // The last option is the way to all results, which is no suggestion.
    await expect(suggestions(page).getByRole('option')).toHaveCount(Number(count) + 1);
  });

  test('a reader who only reads loads nothing of search', { tag: '@both' }, async ({ page }) => {
    const requests = collectRequests(page);
    await page.goto('/articles/link-expired/');
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(requests).toEqual(['/articles/link-expired/', '/']);

    requests.length = 0;
    await box(page).fill('link expired');
    await expect(suggestions(page)).toBeVisible();
    // Names answer; the index and its program, twice as large as all the rest, stay where they are.
    expect(requests.filter((path) => !path.startsWith('/_astro/')).toSorted()).toEqual([
      '/search/engine.js',
      '/search/lexicon.en.json',
      '/search/word-forms.en.js',
    ]);
  });

  test('a reader finds words that only the text of an article has', { tag: '@browsers' }, async ({ page }) => {
    await box(page).fill('airplane');
    await expect(suggestions(page).getByRole('option').first()).toHaveText(/code/);
    // A rare word is among the names; a common one is looked for in the index.
    await box(page).fill('payment');
    await expect(suggestions(page).getByRole('option').first()).toHaveText(/^What to have ready/);
  });

  test('a slow answer never replaces that of later words', async ({ page }) => {
    // Only the text of articles has the first words; the part of the index that has them waits until the second answer is there.
    const index = /\/pagefind\/index\//;
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route(index, (route) => held.then(() => route.continue()), { times: 1 });

    const slow = page.waitForRequest(index);
    await box(page).fill('payment');
    const request = await slow;
    await box(page).fill('glare');
    await expect(suggestions(page).getByRole('option').first()).toHaveText(/^My ID photo is blurry/);

    letGo(undefined);
    await (await request.response())?.finished();
    // What answers late has by then been drawn, if it is drawn at all.
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 100)));
    await expect(suggestions(page).getByRole('option').first()).toHaveText(/^My ID photo is blurry/);
    await expect(suggestions(page).getByRole('option').last()).toHaveText('See all results for “glare”');
  });

  test('a reader who misspells is offered what was meant, and hears it', async ({ page }) => {
    await box(page).fill('seflie failled');
    await expect(suggestions(page).getByRole('option').first()).toHaveText(/selfie that failed$/);
    await expect(suggestions(page).getByRole('option').last()).toHaveText('See all results for “selfie failed”');
    await expect(page.getByRole('status')).toHaveText(/^Showing results for “selfie failed”\. \d+ suggestions$/);
  });

  test('a reader who has typed half a word is answered', { tag: '@both' }, async ({ page }) => {
    await box(page).pressSequentially('passp');
    await expect(suggestions(page).getByRole('option').first()).toHaveText(/passport/);
  });
});

test.describe('Finding an answer on a short screen', () => {
  for (const address of ['/', '/topics/fix/', '/articles/link-expired/']) {
    for (const size of [
      { width: 390, height: 420 },
      { width: 320, height: 256 },
    ]) {
      const { width, height } = size;
      test(`a reader of ${address} with ${String(width)} by ${String(height)} px sees what they type and what it finds`, async ({
        page,
      }) => {
        await page.setViewportSize(size);
        await page.goto(address);
        await box(page).fill('link expired');
        await expect(suggestions(page).getByRole('option').first()).toBeInViewport({ ratio: 1 });
        await expect(box(page)).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('ArrowUp');
        await expect(chosen(page)).toBeInViewport({ ratio: 0.99 });
      });
    }
  }

  test('a reader with a large screen sees nothing move', async ({ page }) => {
    await page.goto('/');
    const before = await box(page).boundingBox();
    await box(page).fill('link expired');
    await expect(suggestions(page).getByRole('option').first()).toBeInViewport();
    expect(await box(page).boundingBox()).toEqual(before);
  });
});

test.describe('Finding an answer by keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
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
    await expect(page).toHaveURL('/articles/link-expired/');
  });

  test('a reader who chose nothing sees all results with Enter', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('link expired');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=link+expired');
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

test.describe('Finding an answer when JavaScript is unavailable or fails', () => {
  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader searches, sees every article and opens the right one', { tag: '@both' }, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('searchbox', { name: 'Search help' }).fill('link expired');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/search/?q=link+expired');
      await page.getByRole('list', { name: 'A to Z' }).getByRole('link', { name: article }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(article);
    });

    test('a reader finds the same article through its topic', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('region', { name: 'Fix a problem' }).getByRole('link', { name: article }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(article);
    });
  });

  for (const { name, part, typed } of [
    { name: 'the engine', part: '**/search/engine.js*', typed: 'link expired' },
    { name: 'the names of articles', part: '**/search/lexicon.en.json', typed: 'link expired' },
    // A word that no article is called by, and the index is asked for.
    { name: 'the index', part: '**/pagefind/**', typed: 'payment' },
    { name: 'the worker', part: '**/search/index-worker.js', typed: 'payment' },
  ]) {
    test(`a reader whom ${name} does not reach is told what to do, and can do it`, async ({ page, cutOff }) => {
      await cutOff(part);
      await page.goto('/');
      await box(page).fill(typed);
      const advice = 'Search could not be loaded. Press Enter to see all articles.';
      await expectSeen(page, advice);
      await expect(page.getByRole('status')).toHaveText(advice);

      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/search/?q=${typed.replace(' ', '+')}`);
      await expect(page.getByRole('list', { name: 'A to Z' }).getByRole('link', { name: article })).toBeVisible();
    });

    test(`a reader whom ${name} reaches late is answered at the next key`, async ({ page, cutOff }) => {
      const letThrough = await cutOff(part);
      await page.goto('/');
      await box(page).fill(typed.slice(0, -1));
      await expect(page.getByRole('status')).toHaveText(/^Search could not be loaded/);
      await letThrough();
      await page.keyboard.type(typed.slice(-1));
      await expect(suggestions(page).getByRole('option').first()).toBeVisible();
      await expect(page.getByRole('status')).toHaveText(/^\d+ suggestions?$/);
    });
  }
});
