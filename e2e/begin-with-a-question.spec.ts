import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** What a question of the home page says, and the articles it leads to, in a language. */
const english = [
  {
    question: 'Is this real?',
    says: 'leave the link alone and ask your organization',
    article: 'My help desk wants me to verify while we are on the phone',
    inFull: 'articles/is-this-real/',
  },
  {
    question: 'What is going to happen?',
    says: 'your organization wants to be sure that it is you',
    article: 'What to have ready for the Persona check',
    inFull: 'articles/what-to-expect/',
  },
  {
    question: 'It is not working',
    says: 'Only your organization can send a new link',
    article: 'My Persona link has expired or was already used',
    inFull: 'topics/fix/',
  },
];
const spanish = [
  { question: '¿Es de verdad?', says: 'no toque el enlace y pregunte a su organización' },
  { question: '¿Qué va a pasar?', says: 'su organización quiere estar segura de que es usted' },
  { question: 'No funciona', says: 'Solo su organización puede enviar otro enlace' },
];

const region = (page: Page, name: string) => page.getByRole('region', { name });

/** What stands on the home page is there without a script, so the journeys are the same with and without. */
function answerWithoutSearching() {
  test(
    'a reader is answered before they search, and goes on to what most people read',
    { tag: '@both' },
    async ({ page }) => {
      for (const { question, says, article, inFull } of english) {
        await page.goto('');
        await expect(region(page, question)).toContainText(says);
        await region(page, question).getByRole('link', { name: article }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(article);
        await page.goBack();
        await page.getByRole('link', { name: question }).click();
        await expect(page).toHaveURL(inFull);
      }
    },
  );

  test('a reader sees the way in three steps, in their order', { tag: '@both' }, async ({ page }) => {
    await page.goto('');
    await expect(region(page, 'What is going to happen?').getByRole('list').first().getByRole('listitem')).toHaveText([
      'You photograph your ID.',
      'You take a selfie.',
      'Your organization decides.',
    ]);
  });

  test('a reader of Spanish is answered in Spanish', async ({ page }) => {
    await page.goto('es/');
    for (const { question, says } of spanish) await expect(region(page, question)).toContainText(says);
  });

  test(
    'a reader is told at the top who does not run this, and how it is checked',
    { tag: '@both' },
    async ({ page }) => {
      await page.goto('');
      await expect(page.getByRole('main')).toContainText(
        /Independent: not run by Persona or Duo\. \d+ articles, compared with \d+ sources since \w+ \d+, \d{4}\./,
      );
      await page.getByRole('link', { name: 'How we check' }).click();
      await expect(page).toHaveURL('about/#checks');
      await expect(page.getByRole('heading', { name: 'How we check what we say' })).toBeInViewport();
    },
  );

  test('a reader goes from any page to a topic', { tag: '@both' }, async ({ page }) => {
    for (const address of ['articles/link-expired/', 'search/', 'about/']) {
      await page.goto(address);
      const links = page.getByRole('navigation', { name: 'About this site' });
      await links.getByRole('link', { name: 'Your data and privacy' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data and privacy');
    }
  });
}

test.describe('Beginning with a question', () => {
  answerWithoutSearching();

  test('a reader who fears a fraud meets that question first, without moving on a large screen', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      ...english.map(({ question }) => question),
      'All help by topic',
    ]);
    await expect(page.getByRole('heading', { name: 'Is this real?' })).toBeInViewport({ ratio: 1 });
  });

  test('a reader of a short list presses anywhere on its line', { tag: '@both' }, async ({ page }) => {
    await page.goto('');
    const item = region(page, 'It is not working').getByRole('listitem').filter({ hasText: 'My Persona link' });
    const { width = 0 } = (await item.boundingBox()) ?? {};
    await item.click({ position: { x: width - 10, y: 20 } });
    await expect(page).toHaveURL('articles/link-expired/');
  });
});

test.describe('Beginning with a question when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });
  answerWithoutSearching();
});
