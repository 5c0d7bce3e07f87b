import { readBuildFolder } from './build-folder.ts';
import { expect, test } from './fixtures.ts';
import { collectRequests } from './requests.ts';
import { article, box, chosen, expectSeen, suggestions } from './search-parts.ts';
import { sites } from './sites.ts';

const heading = 'The page says the link was already used';

test.describe('Finding an answer', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./');
  });

  test('a reader types what happened and opens the article', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await box(page).pressSequentially('link expired');
    await suggestions(page).getByRole('option', { name: article }).click();

    await expect(page).toHaveURL('articles/link-expired/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article);
  });

  test('a reader opens the very part that answers', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await box(page).fill('link already used');
    await expect(suggestions(page).getByRole('option').first()).toHaveText(article);
    await suggestions(page).getByRole('option', { name: heading }).click();

    await expect(page).toHaveURL('articles/link-expired/#already-used');
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
  });

  test('a reader sees which article a part belongs to: parts are set in', async ({ page }) => {
    await box(page).fill('link already used');
    const padding = (name: string) =>
      suggestions(page)
        .getByRole('option', { name })
        .evaluate((option) => parseFloat(getComputedStyle(option).paddingInlineStart));
    await expect(suggestions(page).getByRole('option', { name: heading })).toBeVisible();
    expect(await padding(heading)).toBeGreaterThan(await padding(article));
  });

  test('a reader uses words that the article does not', { tag: '@both' }, async ({ page }) => {
    // An alias: no article says “dead”.
    await box(page).fill('dead');
    await suggestions(page).getByRole('option', { name: article }).click();
    await expect(page).toHaveURL('articles/link-expired/');
  });

  test('a reader on an article searches from there', { tag: '@both' }, async ({ page }) => {
    await page.goto('articles/is-this-real/');
    await box(page).fill('unblock camera');
    await suggestions(page).getByRole('option', { name: 'Can’t access your camera' }).click();
    await expect(page).toHaveURL('articles/camera-blocked/');
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
    await expect(page).toHaveURL('search/?q=link+expired');
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
    await page.goto('articles/link-expired/');
    await page.goto('./', { waitUntil: 'networkidle' });
    expect(requests).toEqual(['articles/link-expired/', './']);

    requests.length = 0;
    await box(page).fill('link expired');
    await expect(suggestions(page)).toBeVisible();
    // Names answer; the index and its program, several times as large as all the rest, stay where they are.
    const folder = readBuildFolder(sites.main.folder);
    const listLoaded = () => [
      ...new Set(requests.map((path) => path.replace(folder, '').replace(/(?<=lexicon\.en\/\w+)-\d+/, ''))),
    ];
    // Outcomes of “find your fix” come after the first answer.
    await expect
      .poll(() => listLoaded().toSorted())
      .toEqual([
        'engine.js',
        'lexicon.en.js',
        'lexicon.en/articles.json',
        'lexicon.en/fixes.json',
        'lexicon.en/names.json',
        'word-forms.en.js',
      ]);
  });

  test('a reader finds words that only the text of an article has', { tag: '@browsers' }, async ({ page }) => {
    await box(page).fill('airplane');
    await expect(suggestions(page).getByRole('option').first()).toHaveText(/code/);
    await box(page).fill('payment');
    await expect(suggestions(page).getByRole('option').first()).toHaveText(/^What to have ready/);
  });

  test('a slow answer never replaces that of later words', async ({ page }) => {
    // What is known of the first word waits until the second answer is there.
    const names = /\/lexicon\.en\/names-/;
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route(names, (route) => held.then(() => route.continue()), { times: 1 });

    const slow = page.waitForRequest(names);
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
  for (const address of ['./', 'topics/fix/', 'articles/link-expired/']) {
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
    await page.goto('./');
    const before = await box(page).boundingBox();
    await box(page).fill('link expired');
    await expect(suggestions(page).getByRole('option').first()).toBeInViewport();
    expect(await box(page).boundingBox()).toEqual(before);
  });
});
