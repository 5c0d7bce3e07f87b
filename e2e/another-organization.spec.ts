import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { readHead } from './head.ts';
import { unfold } from './search-parts.ts';
import { organizationBuild } from './sites.ts';
import { unfoldLanguage } from './languages.ts';

// The base URL of this project ends with `/help/`; addresses here start without a slash, so that they are resolved below it.
const { BASE_PATH: base, SITE_URL: host } = organizationBuild;

test.describe('The help center of an organization, in a folder of its host', () => {
  test('a reader walks through it and never leaves the folder', async ({ page }) => {
    for (const address of [
      '',
      'articles/link-expired/',
      'topics/fix/',
      'search/',
      'fix/camera/',
      'es/articles/what-to-expect/',
    ]) {
      await page.goto(address);
      const links = await page
        .getByRole('link', { includeHidden: true })
        .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(3);
      const strays = links.filter((href) => !href.startsWith(base) && !/^(?:#|https:|mailto:|tel:)/.test(href));
      expect.soft(strays, `links of ${address || 'the home page'}`).toEqual([]);
    }
  });

  test('a reader sees its colours and its logo', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await expect(page.getByRole('main').getByRole('link', { name: 'Fix a problem' })).toHaveCSS(
      'color',
      'rgb(122, 31, 43)',
    );
    // A decoration beside the name of the site, which has no role.
    await expect.poll(() => page.evaluate(() => document.images[0]?.naturalWidth)).toBe(32);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.getByRole('main').getByRole('link', { name: 'Fix a problem' })).toHaveCSS(
      'color',
      'rgb(242, 160, 172)',
    );
  });

  test('a reader whose pictures do not come still sees whose site it is', async ({ page, cutOff }) => {
    await cutOff('**/logo/*');
    await page.goto('articles/link-expired/');
    await expect(
      page.getByRole('banner').getByRole('link', { name: 'Example University Verification Help' }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a reader follows links from home to an article and on', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'It is not working' }).click();
    await expect(page).toHaveURL(`${base}topics/fix/`);
    await page.getByRole('link', { name: 'My Persona link has expired or was already used' }).click();
    await expect(page).toHaveURL(`${base}articles/link-expired/`);
    await page.getByRole('article').getByRole('link', { name: 'Check it first' }).click();
    await expect(page).toHaveURL(`${base}articles/is-this-real/`);
    await page.getByRole('banner').getByRole('link', { name: 'Example University Verification Help' }).click();
    await expect(page).toHaveURL(base);
  });

  test('a reader finds an article, its heading, and all results', async ({ page }) => {
    await page.goto('');
    await page.getByRole('combobox', { name: 'Search help' }).fill('link expired');
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await expect(options.first()).toHaveAttribute('href', `${base}articles/link-expired/`);
    await expect(options.nth(1)).toHaveAttribute('href', new RegExp(`^${base}articles/link-expired/#`));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${base}search/?q=link+expired`);
    const results = page.getByRole('list', { name: 'Search results' });
    await results.getByRole('link').first().click();
    // To the passage, where that has been found by then.
    await expect(page).toHaveURL(new RegExp(`${base}articles/link-expired/(?:#.*)?$`));
  });

  test('a reader prints an article with the short link of the organization', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Permanent link: help.example.edu/help/go/YX55')).toBeVisible();
  });

  test('a reader is told on the first page whose site it is, and what this organization asks for besides', async ({
    page,
  }) => {
    await page.goto('');
    await expect(page.getByRole('main')).toContainText('By Example University. Not run by Persona or Duo.');
    await expect(page.getByRole('region', { name: 'What is going to happen?' })).toContainText(
      'Besides your ID and selfie, Example University asks for: a code sent to your phone.',
    );
  });

  test('a reader whom something keeps from reading is told whom to tell', async ({ page }) => {
    await page.goto('about/#accessibility');
    await expect(page.getByText('Tell Example IT Service Desk.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'help@example.edu' })).toHaveAttribute(
      'href',
      'mailto:help@example.edu',
    );
    await expect(page.getByRole('link', { name: 'Tell us what is wrong' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'www.example.edu/privacy' })).toBeVisible();
    await expect(page.getByText('names nobody to write to')).toHaveCount(0);
  });

  test('a reader who finds nothing sends the words, with the page and nothing else', async ({ page }) => {
    await page.goto('search/?q=zzgrmpf%26xx');
    await expect(page.getByRole('link', { name: 'Send us these words' })).toHaveAttribute(
      'href',
      'https://it.example.edu/feedback?page=https%3A%2F%2Fhelp.example.edu%2Fhelp%2Fsearch%2F&words=zzgrmpf%26xx',
    );
    await page.getByRole('searchbox', { name: 'Search help' }).fill('camera');
    await expect(page.getByRole('list', { name: 'Search results' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Send us these words' })).toHaveCount(0);
  });

  test('a reader whom an article did not help tells what was missing', async ({ page }) => {
    await page.goto('articles/link-expired/');
    const tell = page.getByRole('link', { name: 'Tell us what you were looking for' });
    await expect(tell).toHaveCount(0);
    await page.getByText('No', { exact: true }).click();
    await expect(tell).toHaveAttribute(
      'href',
      'https://it.example.edu/feedback?page=https%3A%2F%2Fhelp.example.edu%2Fhelp%2Farticles%2Flink-expired%2F&words=',
    );
  });

  test('a reader with a wrong address is answered from the folder', async ({ page, expectTrouble }) => {
    expectTrouble('articles/link-exp', 404);
    const response = await page.goto('articles/link-exp');
    expect(response?.status()).toBe(404);
    await page.getByRole('region', { name: 'Did you mean one of these?' }).getByRole('link').first().click();
    await expect(page).toHaveURL(`${base}articles/link-expired/`);
  });

  test('a reader of Spanish with a wrong address is answered in Spanish', async ({ page, expectTrouble }) => {
    expectTrouble('es/nothing/', 404);
    await page.goto('es/nothing/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta página no existe');
  });

  test('a reader changes the language and stays on the page', async ({ page }) => {
    await page.goto('articles/what-to-expect/');
    await (await unfoldLanguage(page, 'Español')).click();
    await expect(page).toHaveURL(`${base}es/articles/what-to-expect/`);
    await (await unfoldLanguage(page, 'English')).click();
    await expect(page).toHaveURL(`${base}articles/what-to-expect/`);
  });

  test('a search engine reads the addresses of the host', async ({ page, request }) => {
    await page.goto('es/articles/what-to-expect/');
    const { canonical, alternates } = await readHead(page);
    expect(canonical).toBe(`${host}${base}es/articles/what-to-expect/`);
    expect(alternates).toEqual({
      en: `${host}${base}articles/what-to-expect/`,
      es: `${host}${base}es/articles/what-to-expect/`,
      'pt-BR': `${host}${base}pt/articles/what-to-expect/`,
      'x-default': `${host}${base}articles/what-to-expect/`,
    });

    const sitemap = await (await request.get('sitemap.xml')).text();
    const urls = [...sitemap.matchAll(/(?:<loc>|href=")([^<"]+)/g)].map(([, url]) => url ?? '');
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => !url.startsWith(host + base))).toEqual([]);
    expect(await (await request.get('robots.txt')).text()).toContain(`Sitemap: ${host}${base}sitemap.xml`);
  });
});

test.describe('What an organization says of itself', () => {
  test('a reader sees whose help center it is', async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveTitle(/Example University Verification Help$/);
    await expect(page.getByRole('contentinfo')).toContainText('A help center of Example University.');
    await page.goto('articles/link-expired/');
    await expect(page).toHaveTitle(/ – Example University Verification Help$/);
    await page.goto('es/');
    await expect(page.getByRole('contentinfo')).toContainText('Un centro de ayuda de Example University.');
  });

  test('a reader reads the organization’s own figures', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await expect(page.getByText('A link works for 48 hours.')).toBeVisible();
    await expect(page.getByText('24 hours')).toHaveCount(0);
    // What it leaves open is still worded generally.
    await expect(page.getByText('1 hour, unless your organization or Duo chose otherwise')).toBeVisible();
  });

  test('a reader sends a link, and its picture and its Markdown are the organization’s own', async ({
    page,
    request,
  }) => {
    await page.goto('articles/link-expired/');
    const { openGraph, otherForms } = await readHead(page);
    expect(openGraph['image']).toBe(`${host}${base}go/YX55/card.en.png`);
    expect((await request.get('go/YX55/card.en.png')).status()).toBe(200);
    const markdown = await (await request.get(otherForms['text/markdown'] ?? '')).text();
    expect(markdown).toContain('A link works for 48 hours.');
    expect(markdown).toContain('- **Phone:** [+1 555 010 0199](tel:+15550100199)');
    expect(markdown).toContain(`(${host}${base}articles/is-this-real/)`);
    expect(markdown).toMatch(/<https:\/\/help\.example\.edu\/help\/go\/YX55\/>\n$/);
    const list = await (await request.get('llms.txt')).text();
    expect(list).toMatch(/^# Example University Verification Help\n/);
    expect(list).toContain(`(${host}${base}articles/link-expired/index.md)`);
    expect(await (await request.get('feed.xml')).text()).toContain(`<link>${host}${base}go/YX55/</link>`);
  });

  test('a reader finds the organization’s own figures in search results', async ({ page }) => {
    await page.goto('search/?q=a+link+works+for+48+hours');
    await expect(page.getByRole('list', { name: 'Search results' })).toContainText('A link works for 48 hours.');
  });

  test('a reader calls or writes to the help desk', async ({ page }) => {
    await page.goto('articles/link-expired/');
    await page.getByText('No', { exact: true }).click();
    const stuck = page.getByRole('region', { name: 'Still stuck?' });
    await expect(stuck).toContainText('Contact Example IT Service Desk.');
    await expect(stuck.getByRole('link', { name: '+1 555 010 0199' })).toHaveAttribute('href', 'tel:+15550100199');
    await expect(stuck.getByRole('link', { name: 'help@example.edu' })).toHaveAttribute(
      'href',
      'mailto:help@example.edu',
    );
    await expect(stuck.getByRole('link', { name: 'it.example.edu/help' })).toHaveAttribute(
      'href',
      'https://it.example.edu/help',
    );
    await expect(stuck).toContainText('Monday to Friday, 8:00 to 18:00');
  });

  test('a person who finds their fix reads what holds there, and whom to ask', async ({ page }) => {
    await page.goto('fix/link-expired/');
    const steps = page.getByRole('list', { name: 'What to do' });
    await expect(steps).toContainText('It works for 48 hours, counted from when it is made.');
    await expect(page.getByRole('region', { name: 'Ask in these words' })).toContainText(
      `How far I came: ${host}${base}fix/link-expired/`,
    );
    await expect(page.getByRole('region', { name: 'Still stuck?' })).toContainText('Contact Example IT Service Desk.');

    await page.goto('fix/id-not-accepted/');
    await expect(steps).toContainText('Example University accepts: passport, driver’s license, and national ID card.');
    await expect(steps).not.toContainText('your organization decides which it takes');
    await expect(steps.getByRole('link', { name: 'Example IT Service Desk' })).toHaveAttribute(
      'href',
      'https://it.example.edu/help',
    );
  });

  test('a reader with a privacy question is sent to the help desk first', async ({ page }) => {
    await page.goto('articles/delete-your-data/');
    await page.getByText('No', { exact: true }).click();
    const stuck = page.getByRole('region', { name: 'Still stuck?' });
    await expect(stuck).toContainText('Contact Example IT Service Desk first');
    await expect(stuck.getByRole('link', { name: 'privacy@withpersona.com' })).toBeVisible();
  });
});

test.describe('The help center of an organization when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader searches, sees every article and opens the right one', async ({ page }) => {
    await page.goto('');
    await page.getByRole('searchbox', { name: 'Search help' }).fill('link expired');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${base}search/?q=link+expired`);
    await (await unfold(page)).click();
    await expect(page).toHaveURL(`${base}articles/link-expired/`);
  });
});

test.describe('The check of messages of an organization', () => {
  const answer = (page: Page) => page.getByRole('region', { name: 'Result' }).getByRole('heading', { level: 2 });

  test('a reader is told what belongs to the organization, and what imitates it', async ({ page }) => {
    await page.goto('check-a-message/');
    const field = page.getByRole('textbox', { name: 'Link, sender or message' });
    await field.fill('https://sso.example.edu/login');
    await expect(answer(page)).toHaveText('Belongs to your organization');
    await field.fill('help@exarnple.edu');
    await expect(answer(page)).toHaveText('Imitates example.edu');
    await expect(page.getByRole('list', { name: 'Example University' })).toContainText('example.edu');
    await expect(page.getByRole('region', { name: 'Result' })).toContainText('+1 555 010 0199');
  });
});
