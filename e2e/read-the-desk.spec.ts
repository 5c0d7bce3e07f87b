import { type APIRequestContext } from '@playwright/test';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { at } from './addresses.ts';
import { expect, test } from './fixtures.ts';

/** What a tool reads of `links.json`; the schema beside it says more. */
interface Feed {
  $schema: string;
  version: number;
  articles: Array<{
    code: string;
    link: string;
    languages: Record<
      string,
      { title: string; url: string; sections: Array<{ id: string; link: string; url: string }> }
    >;
  }>;
}

/** The path of an address in the feed, which has the host that the site was built for; the tests serve it from another. */
const pathOf = (url: string) => {
  const { pathname, hash } = new URL(url);
  return pathname + hash;
};

async function readFeed(request: APIRequestContext): Promise<Feed> {
  return (await (await request.get('agents/links.json')).json()) as Feed;
}

/** Tools may be told more than the schema says one day. Today it describes everything. */
const closeObject = (_: string, schema: unknown): unknown =>
  typeof schema === 'object' && schema !== null && 'properties' in schema
    ? { ...schema, additionalProperties: false }
    : schema;

test.describe('At the desk of support agents', () => {
  test('an agent finds the desk from any page', { tag: '@both' }, async ({ page }) => {
    await page.goto('articles/link-expired/');
    await page.getByRole('link', { name: 'For support agents' }).click();
    await expect(page).toHaveURL('agents/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('For support agents');
  });

  test('an agent who speaks Spanish opens the article in Spanish', async ({ page }) => {
    await page.goto('es/agents/');
    await expect(page.getByRole('heading', { name: 'Lo que dicen quienes llaman' })).toBeVisible();
    await page.getByRole('listitem').filter({ hasText: 'N9F6' }).first().getByRole('link').click();
    await expect(page).toHaveURL('es/articles/what-to-expect/');
  });

  test('an agent prints a card of one page', async ({ page }) => {
    for (const address of ['agents/', 'es/agents/']) {
      for (const format of ['A4', 'Letter']) {
        await page.goto(address);
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect.soft(pdf.match(/\/Type\s*\/Page\b/g), `${address} on ${format}`).toHaveLength(1);
      }
    }
  });

  test('an agent finds on the card how to use a code, what callers say, and nothing else', async ({ page }) => {
    await page.goto('agents/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Verification Help').first()).toBeVisible();
    await expect(page.getByText(new RegExp(`${at('go/N9F6')}$`))).toBeVisible();
    const row = page.getByRole('listitem').filter({ hasText: 'Link expired, already used' });
    await expect(row).toBeVisible();
    await expect(row.getByText('YX55')).toBeVisible();
    for (const name of ['Every article by topic', 'For macros and other tools'])
      await expect(page.getByRole('heading', { name })).toBeHidden();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Link expired' })).toBeHidden();
  });

  test.describe('when JavaScript is unavailable or fails', () => {
    test.use({ javaScriptEnabled: false });

    test('an agent finds the article for a complaint, and its code', { tag: '@both' }, async ({ page }) => {
      await page.goto('agents/');
      const row = page
        .getByRole('list', { name: 'Link, camera and device' })
        .getByRole('listitem')
        .filter({ hasText: 'Link expired, already used' });
      await expect(row.getByText('YX55', { exact: true })).toBeVisible();
      await expect(row).toContainText('Only you can: Resume, or send a new link');
      await row.getByRole('link', { name: 'Link expired' }).click();
      await expect(page).toHaveURL('articles/link-expired/');
    });

    test('an agent finds every article and its code', async ({ page, request }) => {
      await page.goto('agents/');
      const { articles } = await readFeed(request);
      const all = page.getByRole('region', { name: 'Every article by topic' });
      expect(articles.length).toBeGreaterThan(40);
      for (const { code, languages } of articles) {
        const row = all.getByRole('listitem').filter({ hasText: code });
        await expect.soft(row.getByRole('link')).toHaveText(languages['en']?.title ?? '');
      }
      await expect(page.getByRole('list', { name: 'For macros and other tools' }).getByRole('link')).toHaveCount(3);
    });
  });
});

test.describe('A tool reads the links', () => {
  test('a tool finds the feed as it is described', async ({ request }) => {
    const feed = await readFeed(request);
    const answer = await request.get(pathOf(feed.$schema));
    const schema = JSON.parse(await answer.text(), closeObject) as SchemaObject;
    const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
    expect(ajv.validate(schema, feed), ajv.errorsText()).toBe(true);
    expect(feed.version).toBe(1);
    expect(feed.articles.length).toBeGreaterThan(40);
  });

  test('a tool finds a page behind every link, and on it every section in reading order', async ({ request }) => {
    test.slow();
    const { articles } = await readFeed(request);
    expect(articles.length).toBeGreaterThan(40);
    for (const { link, languages } of articles) {
      expect.soft(Object.keys(languages), link).toContain('en');
      expect.soft((await request.get(pathOf(link))).status(), link).toBe(200);
      for (const { url, sections } of Object.values(languages)) {
        const answer = await request.get(pathOf(url));
        expect.soft(answer.status(), url).toBe(200);
        const html = await answer.text();
        const shown = [...html.matchAll(/<h[23][^>]* id="?([\w-]+)/g)].map(([, id]) => id);
        const told = new Set(sections.map(({ id }) => id));
        expect
          .soft(
            shown.filter((id = '') => told.has(id)),
            url,
          )
          .toEqual([...told]);
        const linked = sections.map((section) => [section.url, section.link]);
        expect.soft(linked, url).toEqual([...told].map((id) => [`${url}#${id}`, `${link}#${id}`]));
      }
    }
  });

  test('a spreadsheet has a line for every article and section', async ({ request }) => {
    const { articles } = await readFeed(request);
    const texts = articles.flatMap(({ languages }) => Object.values(languages));
    const expected = texts.reduce((count, { sections }) => count + 1 + sections.length, 0);
    const csv = await (await request.get('agents/links.csv')).text();
    expect(csv.startsWith('\uFEFFcode,language,')).toBe(true);
    // The parser refuses a line that has more or fewer cells than the first.
    const [, ...lines] = parseCsv(csv, { bom: true, record_delimiter: '\r\n' });
    expect(lines).toHaveLength(expected);
  });
});
