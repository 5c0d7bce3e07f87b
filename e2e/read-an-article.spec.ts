import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const contents = (page: Page) => page.getByRole('navigation', { name: 'On this page' });
const article = (page: Page) => page.getByRole('article');
const helped = (page: Page) => page.getByRole('region', { name: 'Did this help?' });

test.describe('Reading an article', () => {
  test('a reader sees where the article stands and goes up', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    const trail = page.getByRole('navigation', { name: 'Breadcrumb' });
    await expect(trail.getByRole('link')).toHaveText(['Home', 'Fix a problem']);
    await trail.getByRole('link', { name: 'Fix a problem' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fix a problem');
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Home' }).click();
    await expect(page).toHaveURL('./');
  });

  test('a reader sees when the article was last checked', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await expect(article(page).getByText(/Checked\s+[A-Z][a-z]+ \d{1,2}, \d{4}/)).toBeVisible();
    await expect(article(page).getByRole('time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
  });

  test('a reader with a phone unfolds the contents and follows them', { tag: '@phone' }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    const link = contents(page).getByRole('link', { name: 'How long does a link work?' });
    await expect(link).toBeHidden();
    await contents(page).getByText('On this page').tap();
    await link.tap();
    await expect(page).toHaveURL('articles/link-expired/#how-long');
    await expect(page.getByRole('heading', { name: 'How long does a link work?' })).toBeInViewport();
  });

  test('a reader with a wide screen has the contents beside the text, and sees where they are', async ({ page }) => {
    await page.goto('articles/link-expired/');
    const link = contents(page).getByRole('link', { name: 'How long does a link work?' });
    await expect(link).toBeInViewport();
    await expect(link).not.toHaveAttribute('aria-current');

    await link.click();
    await expect(page.getByRole('heading', { name: 'How long does a link work?' })).toBeInViewport();
    await expect(link).toHaveAttribute('aria-current', 'true');
    await expect(link, 'the contents stay in sight').toBeInViewport();

    const later = page.getByRole('heading', { name: 'If the new link does not work either' });
    await later.evaluate((element) => {
      element.scrollIntoView();
    });
    const laterLink = contents(page).getByRole('link', { name: 'If the new link does not work either' });
    await expect(laterLink).toHaveAttribute('aria-current', 'true');
    await expect(link).not.toHaveAttribute('aria-current');
  });

  test('a reader takes a link to any heading', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    const chapters = await contents(page).getByRole('link', { includeHidden: true }).allTextContents();
    expect(chapters.length).toBeGreaterThan(3);
    for (const name of [...chapters, 'I am the help desk. What can I do?']) {
      await expect(article(page).getByRole('heading', { name, exact: true })).toHaveCount(1);
      await expect(article(page).getByRole('button', { name: `Copy link to “${name}”`, exact: true })).toHaveCount(1);
    }
  });

  test('a reader whom it helped is thanked', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    const thanks = helped(page).getByText('Thank you, we are glad.');
    await expect(thanks).toBeHidden();
    await helped(page).getByText('Yes', { exact: true }).click();
    await expect(thanks).toBeVisible();
    // The two answers exclude each other.
    await helped(page).getByText('No', { exact: true }).click();
    await expect(thanks).toBeHidden();
  });

  test('a reader whom it did not help is told what to try next', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await helped(page).getByText('No', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(helped(page).getByRole('link', { name: 'Find your fix' })).toHaveAttribute('href', /\/fix\/link\/$/);
    await helped(page).getByRole('link', { name: 'search in your own words' }).click();
    await expect(page).toHaveURL('search/');
  });

  test('a reader whom it did not help is told whom to ask', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    await helped(page).getByText('No', { exact: true }).click();
    const stuck = page.getByRole('region', { name: 'Still stuck?' });
    await expect(stuck).toContainText('Ask the organization that sent you to Persona.');
    await expect(stuck).toContainText('Use a number or page you already know');
  });

  test('a reader with a privacy question is told how to reach Persona', async ({ page }) => {
    await page.goto('articles/delete-your-data/');
    await helped(page).getByText('No', { exact: true }).click();
    const stuck = page.getByRole('region', { name: 'Still stuck?' });
    await expect(stuck).toContainText('Ask the organization that sent you to Persona first');
    await expect(stuck.getByRole('link', { name: 'withpersona.com/dsar' })).toHaveAttribute('href', /^https:/);
    await expect(stuck.getByRole('link', { name: 'privacy@withpersona.com' })).toHaveAttribute('href', /^mailto:/);
  });

  test('a reader goes on to what comes next', { tag: '@both' }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    const next = page.getByRole('region', { name: 'What comes next' });
    await next.getByRole('link', { name: 'Is this Persona message or page real, or a scam?' }).click();
    await expect(page).toHaveURL('articles/is-this-real/');
  });

  test('a reader goes on to another article of the topic', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    const siblings = page.getByRole('navigation', { name: 'More in “Fix a problem”' });
    await expect(siblings.getByRole('link').first(), 'the one that follows in the topic').toHaveText(
      /^Session expired/,
    );
    await expect(siblings.getByRole('link', { name: 'My Persona link has expired' })).toHaveCount(0);
    await siblings.getByRole('link').first().click();
    await expect(page).toHaveURL('articles/session-expired/');
    await siblings.getByRole('link', { name: /^All \d+ articles$/ }).click();
    await expect(page).toHaveURL('topics/fix/');
  });

  test('a reader with a wide screen sees at once what else there is in the topic', async ({ page }) => {
    await page.goto('articles/link-expired/');
    const link = page.getByRole('navigation', { name: 'More in “Fix a problem”' }).getByRole('link').first();
    await expect(link).toBeInViewport();
    await page.getByRole('heading', { name: 'If the new link does not work either' }).scrollIntoViewIfNeeded();
    await expect(link, 'it stays in sight').toBeInViewport();
  });

  test('a reader with a phone sees the answer on the first half of the screen', { tag: '@phone' }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    // Its title is one of the longest.
    await page.goto('articles/accepted-ids/');
    const answer = article(page)
      .getByRole('paragraph')
      .filter({ hasText: /^[A-Z].{60}/ })
      .first();
    const box = await answer.boundingBox();
    expect(box?.y).toBeLessThan(370);
  });

  test('a reader asks where it comes from', async ({ page }) => {
    await page.goto('articles/link-expired/');
    const source = article(page).getByRole('link', { name: 'How do I resume an expired Inquiry?' }).last();
    await expect(source).toBeHidden();
    await article(page).getByText('Where this comes from').click();
    await expect(source).toHaveAttribute('href', /^https:\/\/help\.withpersona\.com\//);
    await expect(article(page).getByText(/^Facts come from copies of these pages, last compared on /)).toBeVisible();
  });

  test('a reader reads a number with its “unless”', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await expect(
      page.getByText('A link works for 24 hours, unless your organization or Duo chose otherwise.'),
    ).toBeVisible();
  });

  test('a reader looks up a word where it stands', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    const meaning = page.getByText('The people at your employer or school who help with sign-in problems.');
    await expect(meaning).toBeHidden();
    await article(page).getByRole('button', { name: 'help desk', exact: true }).click();
    await expect(meaning).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
  });

  test('a reader looks up a word by keyboard', async ({ page }) => {
    await page.goto('articles/link-expired/');
    const meaning = page.getByText('The people at your employer or school who help with sign-in problems.');
    await article(page).getByRole('button', { name: 'help desk', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(meaning).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await expect(article(page).getByRole('button', { name: 'help desk', exact: true })).toBeFocused();
  });
});

test.describe('Reading a folded question', () => {
  const answer = (page: Page) => page.getByText('If that does not help, tell your help desk what the screen says.');

  test('a reader unfolds it, and folds it again', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('articles/what-to-expect/');
    await expect(answer(page)).toBeHidden();
    await page.getByRole('heading', { name: 'What if I have trouble completing the check?' }).click();
    await expect(answer(page)).toBeVisible();
    await page.getByRole('heading', { name: 'What if I have trouble completing the check?' }).click();
    await expect(answer(page)).toBeHidden();
  });

  test('a reader who follows a link to it finds it open', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('articles/what-to-expect/#trouble-completing');
    await expect(answer(page)).toBeInViewport();
    await expect(page.getByText('The automatic checks run at once.'), 'only this one').toBeHidden();
  });

  test('a reader who follows a link within the article finds it open', { tag: '@browsers' }, async ({ page }) => {
    await page.goto('articles/what-to-expect/');
    await article(page).getByRole('link', { name: 'trouble with the check' }).click();
    await expect(page).toHaveURL('articles/what-to-expect/#trouble-completing');
    await expect(answer(page)).toBeInViewport();
  });

  test('a reader who folds it and presses the same link again finds it open', async ({ page }) => {
    await page.goto('articles/what-to-expect/');
    const link = article(page).getByRole('link', { name: 'trouble with the check' });
    await link.click();
    await expect(answer(page)).toBeInViewport();
    await page.getByRole('heading', { name: 'What if I have trouble completing the check?' }).click();
    await expect(answer(page)).toBeHidden();
    await link.click();
    await expect(answer(page)).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'What if I have trouble completing the check?' })).toBeFocused();
  });

  for (const fragment of [
    '#trouble-completing?utm_source=x',
    '#trouble-completing.',
    '#trouble%2Dcompleting',
    '#%74rouble-completing',
    '#Trouble-Completing',
  ]) {
    test(`a reader who follows a link to ${fragment} finds it open`, async ({ page }) => {
      await page.goto(`articles/what-to-expect/${fragment}`);
      await expect(page).toHaveURL('articles/what-to-expect/#trouble-completing');
      await expect(answer(page)).toBeInViewport();
    });
  }

  test('a reader who was led to it can still close it', async ({ page }) => {
    await page.goto('articles/what-to-expect/#trouble-completing');
    await expect(answer(page)).toBeVisible();
    await page.getByRole('heading', { name: 'What if I have trouble completing the check?' }).click();
    await expect(answer(page)).toBeHidden();
  });
});

test.describe('Reading by keyboard', () => {
  test('a reader skips to the content', { tag: '@browsers' }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').first()).toBeFocused();
  });

  test('a reader reaches everything on the page, in order, and sees where they are', async ({ page }) => {
    await page.goto('articles/link-expired/');
    const reached: string[] = [];
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      const { name, isAtEnd, isSeen, hasRing } = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { top, bottom, left, right } = element.getBoundingClientRect();
        // The ring of the search box goes round its whole field.
        const ringed = [element, element.parentElement ?? element].map((candidate) => getComputedStyle(candidate));
        return {
          isAtEnd: element === document.body,
          name: element.getAttribute('aria-label') ?? (element.textContent.trim() || element.id),
          isSeen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
          hasRing: ringed.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px'),
        };
      });
      if (isAtEnd) break;
      reached.push(name);
      expect.soft(isSeen, `“${name}” is in sight when it has the focus`).toBe(true);
      expect.soft(hasRing, `“${name}” shows that it has the focus`).toBe(true);
    }

    expect(reached).toEqual(
      expect.arrayContaining([
        'Verification Help Not run by Persona or Duo',
        'search-box',
        'English',
        'Home',
        'Get a new link',
        'organization',
        'Copy link to “Get a new link”',
        'More ways to share “Get a new link”',
        'I am the help desk. What can I do?',
        'Yes',
        'No',
        'Where this comes from',
        'All articles',
      ]),
    );
    expect(reached.indexOf('organization')).toBeLessThan(reached.indexOf('Copy link to “Get a new link”'));
    expect(reached.at(-1)).toBe('For support agents');
  });
});

test.describe('Reading a table on the smallest screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a reader sees whole words, and moves it sideways by keyboard', { tag: '@both' }, async ({ page }) => {
    await page.goto('articles/for-help-desks/');
    const table = page.getByRole('group', { name: 'Table' }).filter({ hasText: 'I use a screen reader' });
    const word = table.getByRole('link', { name: 'Accessibility' });
    expect(await word.evaluate((element) => element.getClientRects().length)).toBe(1);
    const lastColumn = table.getByRole('columnheader', { name: 'Only you can' });
    const cutOff = () =>
      lastColumn.evaluate((element) => Math.round(element.getBoundingClientRect().right - document.body.clientWidth));
    const before = await cutOff();

    await page.getByRole('button', { name: 'More ways to share “Before the check”' }).focus();
    await page.keyboard.press('Tab');
    await expect(table).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(cutOff).toBeLessThan(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe('Reading beside open contents', () => {
  test('a reader with a wide screen meets no control that does nothing', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await expect(contents(page).getByRole('link').first()).toBeVisible();
    // The last control beside the contents; their title is none, and the folded ones of narrow screens are not there.
    await article(page).getByText('Where this comes from').focus();
    await page.keyboard.press('Tab');
    await expect(contents(page).getByRole('link').first()).toBeFocused();
  });
});

test.describe('Reading an article when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reads all of it', { tag: '@both' }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      page.getByText('A link works for 24 hours, unless your organization or Duo chose otherwise.'),
    ).toBeVisible();
    await page.getByRole('heading', { name: 'I am the help desk. What can I do?' }).click();
    await expect(page.getByText('Resume the check or send a new link.')).toBeVisible();
  });

  test('a reader with a phone unfolds the contents', { tag: '@phone' }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    const link = contents(page).getByRole('link', { name: 'How long does a link work?' });
    await expect(link).toBeHidden();
    await contents(page).getByText('On this page').tap();
    await expect(link).toBeVisible();
  });

  test('a reader with a wide screen has the contents beside the text', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await contents(page).getByRole('link', { name: 'How long does a link work?' }).click();
    await expect(page.getByRole('heading', { name: 'How long does a link work?' })).toBeInViewport();
  });

  test('a reader who follows a link to a question sees the answer', { tag: '@both' }, async ({ page }) => {
    await page.goto('articles/what-to-expect/#trouble-completing');
    await expect(page.getByText('If that does not help, tell your help desk what the screen says.')).toBeInViewport();
  });

  test('a reader says whether it helped, and is told whom to ask', { tag: '@both' }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    await helped(page).getByText('Yes', { exact: true }).click();
    await expect(helped(page).getByText('Thank you, we are glad.')).toBeVisible();
    await helped(page).getByText('No', { exact: true }).click();
    await expect(page.getByRole('region', { name: 'Still stuck?' })).toContainText('Ask the organization');
  });

  test('a reader looks up a word', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await article(page).getByRole('button', { name: 'help desk' }).click();
    await expect(page.getByText('The people at your employer or school who help with sign-in problems.')).toBeVisible();
  });
});
