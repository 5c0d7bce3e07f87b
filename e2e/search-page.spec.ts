import { at, fromPath, wholeAddress } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import {
  allArticles,
  article,
  firstArticles,
  items,
  marks,
  results,
  resultsBox,
  status,
  unfold,
} from './search-parts.ts';

test.describe('The page of search results', () => {
  test('a reader follows a link to results and opens the first', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('search/?q=link+expired');
    await expect(resultsBox(page)).toHaveValue('link expired');
    await expect(status(page)).toHaveText(/^\d+ results for “link expired”$/);
    await expect(page).toHaveTitle(/^Results for “link expired” – /);
    await expect(results(page).getByRole('link').first()).toHaveText(article);

    await results(page).getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(at('articles/link-expired/')));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article);
  });

  test('a reader by keyboard comes back from the results to the words, and types others', async ({ page }) => {
    await page.goto('search/?q=link+expired');
    await results(page).getByRole('link').first().focus();
    await page.keyboard.press('Control+k');
    await expect(resultsBox(page)).toBeFocused();
    await page.keyboard.type('passport');
    await expect(resultsBox(page)).toHaveValue('passport');
  });

  test('a reader who misspells is told what was understood, and may insist', { tag: '@both' }, async ({ page }) => {
    await page.goto('search/?q=blury+passprot+photo');
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
    await page.goto(`search/?${String(new URLSearchParams({ q: '"social engineering"' }))}`);
    await expect(status(page)).toHaveText(/results? for/);
    await expect(items(page)).not.toHaveCount(0);
    await expect(items(page).filter({ hasNotText: /social engineering/i })).toHaveCount(0);
  });

  test('an agent copies the link of a result without opening it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('search/?q=link+expired');
    const copy = page.getByRole('button', { name: `Copy link to “${article}”` });
    await expect(copy, 'only a picture, until it is pressed').toHaveText('');
    await copy.click();
    await expect(copy).toHaveText('Link copied');
    await expect(status(page)).toHaveText('Link copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(wholeAddress(page, 'go/YX55'));
    await expect(page).toHaveURL('search/?q=link+expired');
  });

  test('an agent whose browser refuses the clipboard is shown the link', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await page.goto('search/?q=link+expired');
    await page.getByRole('button', { name: `Copy link to “${article}”` }).click();
    await expect(status(page)).toHaveText(`Could not copy. The link is ${wholeAddress(page, 'go/YX55')}`);
  });

  for (const pasted of ['no-reply@frompersona.com', 'https://inquiry.withpersona.com/verify?code=us1abc', '88988']) {
    test(`a reader who pastes ${pasted} is helped to judge it`, async ({ page }) => {
      await page.goto(`search/?${String(new URLSearchParams({ q: pasted }))}`);
      await expect(status(page)).toHaveText(/results? for/);
      await expect(results(page).getByRole('link').first()).toHaveText(/^Is this Persona message or page real/);
    });
  }

  test('an agent’s tool finds an article first in each result, and under it its headings', async ({ page }) => {
    await page.goto('search/?q=link+expired');
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
    expect(articles.filter((link) => !/^articles\/[a-z0-9-]+\/$/.test(fromPath(link)))).toEqual([]);
    const headings = linked.flatMap(([first = '', ...others]) => others.map((link) => ({ first, link })));
    expect(headings).not.toEqual([]);
    expect(headings.filter(({ first, link }) => !new RegExp(`^${first}#[a-z0-9-]+$`).test(link))).toEqual([]);
  });

  test('a reader goes from a result to the heading under it', { tag: '@browsers' }, async ({ page }) => {
    await page.goto('search/?q=link+already+used');
    const name = 'The page says the link was already used';
    await items(page).first().getByRole('link', { name }).click();
    await expect(page).toHaveURL('articles/link-expired/#already-used');
    await expect(page.getByRole('heading', { name })).toBeInViewport();
  });

  test(
    'a reader who types on sees other results, and the address says so',
    { tag: ['@both', '@browsers'] },
    async ({ page }) => {
      await page.goto('search/?q=link+expired');
      await expect(results(page).getByRole('link').first()).toHaveText(article);
      await resultsBox(page).clear();
      await resultsBox(page).pressSequentially('unblock camera');
      await expect(results(page).getByRole('link').first()).toHaveText(/^Can’t access your camera/);
      await expect(status(page)).toHaveText(/results? for “unblock camera”$/);
      await expect(page).toHaveURL('search/?q=unblock+camera');
      await expect(page).toHaveTitle(/^Results for “unblock camera” – /);
    },
  );

  test('a reader who clears the box sees every article and a plain address', async ({ page }) => {
    await page.goto('search/?q=link+expired');
    await expect(results(page)).toBeVisible();
    await resultsBox(page).fill('');
    await expect(results(page)).toBeHidden();
    await expect(status(page)).toBeEmpty();
    await expect(page).toHaveURL('search/');
    await expect(firstArticles(page)).toBeVisible();
    await expect(await unfold(page)).toBeVisible();
  });

  test('a reader comes back from an article to the results that were left', { tag: '@both' }, async ({ page }) => {
    await page.goto('search/?q=link+expired');
    await expect(results(page).getByRole('link').first()).toHaveText(article);
    await resultsBox(page).fill('unblock camera');
    await results(page)
      .getByRole('link', { name: /^Can’t access your camera/ })
      .click();
    await expect(page).toHaveURL(new RegExp(at('articles/camera-blocked/')));

    await page.goBack();
    await expect(resultsBox(page)).toHaveValue('unblock camera');
    await expect(results(page).getByRole('link').first()).toHaveText(/^Can’t access your camera/);
    await expect(results(page).getByRole('link').first()).toBeFocused();
  });

  test('a reader who searched twice goes back to the first words', async ({ page }) => {
    await page.goto('search/?q=link+expired');
    await expect(results(page).getByRole('link').first()).toHaveText(article);
    await resultsBox(page).fill('unblock camera');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('search/?q=unblock+camera');
    await expect(results(page).getByRole('link').first()).toHaveText(/^Can’t access your camera/);

    await page.goBack();
    await expect(page).toHaveURL('search/?q=link+expired');
    await expect(resultsBox(page)).toHaveValue('link expired');
    await expect(results(page).getByRole('link').first()).toHaveText(article);
    await page.goForward();
    await expect(resultsBox(page)).toHaveValue('unblock camera');
    await expect(results(page).getByRole('link').first()).toHaveText(/^Can’t access your camera/);
  });

  test('a reader whose words match nothing is shown what to do next', { tag: '@both' }, async ({ page }) => {
    await page.goto('search/?q=zzzzqq');
    await expect(status(page)).toHaveText('Nothing found for “zzzzqq”');
    await expect(page.getByText('Try fewer or other words, or look through all articles below.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Still stuck?' })).toBeVisible();
    await expect(firstArticles(page)).toBeVisible();
    await (await unfold(page)).click();
    await expect(page).toHaveURL('articles/link-expired/');
  });

  test('a reader who has not searched is given three articles and guided help to begin with, and all articles folded by topic', async ({
    page,
  }) => {
    await page.goto('search/');
    await expect(status(page)).toBeEmpty();
    await expect(firstArticles(page).getByRole('link')).toHaveText([
      'Is this Persona message or page real, or a scam?',
      'What to expect when Duo sends you to Persona',
      'What the screen says: error messages and what to do',
      'Find your fix',
      'Check a message or an address',
      'Check your device',
    ]);
    await expect(allArticles(page).getByRole('link')).toHaveCount(0);

    const topics = allArticles(page).getByRole('heading', { level: 3 });
    const titles: string[] = [];
    for (const topic of await topics.all()) {
      await topic.click();
      titles.push(...(await allArticles(page).getByRole('link').allInnerTexts()));
      await topic.click();
    }
    expect(titles.length).toBeGreaterThan(40);
    expect(new Set(titles).size, 'no article is listed twice').toBe(titles.length);
    expect(titles).toContain(article);
  });

  test('a reader with results is not offered where to begin as well', async ({ page }) => {
    await page.goto('search/?q=link+expired');
    await expect(results(page)).toBeVisible();
    await expect(firstArticles(page)).toBeHidden();
    await expect(allArticles(page)).toBeVisible();
  });
});
