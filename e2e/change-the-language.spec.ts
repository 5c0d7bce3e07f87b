import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { unfoldLanguage } from './languages.ts';

test.describe('Changing the language', () => {
  const pages = [
    { english: './', spanish: 'es/' },
    { english: 'articles/what-to-expect/', spanish: 'es/articles/what-to-expect/' },
    { english: 'articles/link-expired/', spanish: 'es/articles/link-expired/' },
    { english: 'topics/fix/', spanish: 'es/topics/fix/' },
    { english: 'search/', spanish: 'es/search/' },
  ];

  for (const { english, spanish } of pages) {
    test(`a reader changes the language of ${english} and stays on the page`, async ({ page }) => {
      await page.goto(english);
      const toSpanish = await unfoldLanguage(page, 'Español');
      await expect(toSpanish).toHaveAttribute('lang', 'es');
      await toSpanish.click();
      await expect(page).toHaveURL(spanish);
      await (await unfoldLanguage(page, 'English')).click();
      await expect(page).toHaveURL(english);
    });
  }
});

test.describe('Changing the language in the middle of something', () => {
  const toSpanish = (page: Page) => unfoldLanguage(page, 'Español');

  const kept = [
    { what: 'a search', at: 'search/?q=link+expired', to: 'es/search/?q=link+expired' },
    {
      what: 'words taken as they were typed',
      at: 'search/?q=camra&exactly=',

      to: 'es/search/?q=camra&exactly=',
    },
    {
      what: 'a place in an article',
      at: 'articles/what-to-expect/#what-happens-next',

      to: 'es/articles/what-to-expect/#what-happens-next',
    },
    { what: 'a caller’s code', at: 'agents/?code=YX55', to: 'es/agents/?code=YX55' },
    {
      what: 'an address of another site in a search, which stays words',
      at: 'search/?q=https://evil.test/&next=//evil.test#//evil.test',

      to: 'es/search/?q=https://evil.test/&next=//evil.test#//evil.test',
    },
  ];

  for (const { what, at, to } of kept) {
    for (const use of ['a press', 'the keyboard']) {
      test(`a reader keeps ${what} by ${use}`, async ({ page }) => {
        await page.goto(at);
        const link = await toSpanish(page);
        if (use === 'a press') await link.click();
        else await link.press('Enter');
        await expect(page).toHaveURL(to);
      });
    }
  }

  test('a reader keeps the words that they typed last', async ({ page }) => {
    await page.goto('search/?q=link+expired');
    await page.getByRole('searchbox').fill('selfie');
    await expect(page).toHaveURL('search/?q=selfie');
    await (await toSpanish(page)).click();
    await expect(page).toHaveURL('es/search/?q=selfie');
  });

  test('a reader opens the other language beside the first, at the place they went on to', async ({
    page,
    context,
  }) => {
    await page.goto('articles/what-to-expect/#what-happens-next');
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Questions people ask' })
      .click();
    const opened = context.waitForEvent('page');
    await (await toSpanish(page)).click({ button: 'middle' });
    await expect(await opened).toHaveURL('es/articles/what-to-expect/#questions');
  });
});
