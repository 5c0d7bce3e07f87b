import type { APIRequestContext } from '@playwright/test';
import { at, fromPath } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { readHead } from './head.ts';
import { languages } from './languages.ts';

const article = 'articles/what-to-expect/';

/** The path of an address that names the host for which the site was built; the site is served from another one here. */
function pathOf(address: string): string {
  expect.soft(address, 'a whole address').toMatch(/^https?:\/\//);
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** The addresses that a Markdown text links to, each once, without fragments. */
const listLinks = (markdown: string): string[] => [
  ...new Set([...markdown.matchAll(/\]\(([^)\s#]+)/g)].map(([, link]) => link ?? '')),
];

/** The width and the height of a PNG, from its first bytes: https://www.w3.org/TR/png/#11IHDR */
async function readPicture(request: APIRequestContext, address: string) {
  const response = await request.get(pathOf(address));
  expect.soft(response.status(), address).toBe(200);
  expect.soft(response.headers()['content-type'], address).toBe('image/png');
  const bytes = await response.body();
  expect.soft(bytes.toString('latin1', 1, 4), address).toBe('PNG');
  expect.soft(bytes.length, `${address} in bytes`).toBeLessThan(12_000);
  return { bytes, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test.describe('Pasting a link into a chat', () => {
  test('somebody sees what the article is called, in words and on a picture', async ({ page, request }) => {
    await page.goto(article);
    const { openGraph, canonical } = await readHead(page);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    expect(openGraph['title']).toBe(title);
    expect(openGraph['image:alt']).toBe(title);
    expect(openGraph['url']).toBe(canonical);
    expect(openGraph['locale']).toBe('en_US');

    const { width, height } = await readPicture(request, openGraph['image'] ?? '');
    expect([width, height]).toEqual([1200, 630]);
    expect([openGraph['image:width'], openGraph['image:height']]).toEqual(['1200', '630']);
  });

  test('somebody who reads Spanish sees a picture in Spanish', async ({ page, request }) => {
    await page.goto(article);
    const english = await readPicture(request, (await readHead(page)).openGraph['image'] ?? '');
    await page.goto(`es/${article}`);
    const { openGraph } = await readHead(page);
    expect(openGraph['locale']).toBe('es_ES');
    expect(openGraph['image:alt']).toBe('Qué esperar cuando Duo le envía a Persona');
    const spanish = await readPicture(request, openGraph['image'] ?? '');
    expect(spanish.bytes.equals(english.bytes)).toBe(false);
  });

  test('somebody who pastes a short link sees the article that it leads to', async ({ request }) => {
    const html = await (await request.get('go/YX55/')).text();
    expect(html).toContain('property="og:title" content="My Persona link has expired or was already used"');
    expect(html).toContain('property="og:description" content="Only the organization that sent the link');
    expect(html).toMatch(new RegExp(`property="og:image" content="https?://[^"/]+${at('go/YX55/card.en.png')}"`));
  });

  test('somebody who pastes any other page sees the picture of the site', async ({ page, request }) => {
    for (const [address, picture] of [
      ...languages.map(({ key, folder }) => [folder, `card.${key}.png`] as const),
      ['topics/fix/', 'card.en.png'],
    ] as const) {
      await page.goto(address || './');
      const { openGraph } = await readHead(page);
      expect.soft(pathOf(openGraph['image'] ?? ''), address).toBe(at(picture));
      await readPicture(request, openGraph['image'] ?? '');
    }
  });
});

test.describe('Pasting an article into a ticket', () => {
  for (const address of [article, `es/${article}`, 'articles/camera-blocked/', 'articles/for-help-desks/']) {
    test(`an agent has all of ${address} as Markdown`, async ({ page, request }) => {
      await page.goto(address);
      const { canonical, otherForms } = await readHead(page);
      const form = otherForms['text/markdown'] ?? '';
      expect(form).toBe(at(`${address}index.md`));
      const response = await request.get(form);
      expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
      const markdown = await response.text();

      await test.step('every heading of the article is one', async () => {
        const headings = await page
          .getByRole('article')
          .getByRole('heading', { includeHidden: true })
          .evaluateAll((elements) =>
            elements
              .filter((element) => !element.closest('.no-print'))
              .map(({ tagName, textContent }) => `${'#'.repeat(Number(tagName[1]))} ${textContent.trim()}`),
          );
        expect(headings.length).toBeGreaterThan(3);
        const lines = markdown.split('\n');
        expect.soft(headings.filter((heading) => !lines.includes(heading))).toEqual([]);
      });

      await test.step('nothing in it is HTML', () => {
        const prose = markdown.replace(/<(?:https?:|mailto:)?[^\s<>]*[@/][^\s<>]*>/g, '');
        expect.soft(prose).not.toMatch(/<\/?[a-z]/i);
        expect.soft(prose).not.toContain('undefined');
      });

      await test.step('every link in it is whole, and those to this site answer', async () => {
        const links = listLinks(markdown);
        expect.soft(links.filter((link) => !/^(?:https?:\/\/|mailto:|tel:)/.test(link))).toEqual([]);
        const own = links.filter((link) => link.startsWith(new URL(at('./'), canonical ?? '').href));
        expect(own.length).toBeGreaterThan(3);
        for (const link of own) expect.soft((await request.get(pathOf(link))).status(), link).toBe(200);
      });

      await test.step('it ends with its permanent link', () => {
        expect(markdown).toMatch(/<https?:\/\/[^>]+\/go\/[2-9A-Z]{4,5}\/>\n$/);
      });
    });
  }
});

test.describe('Programs that read for somebody', () => {
  test('an assistant finds every article from llms.txt', async ({ request }) => {
    const response = await request.get('llms.txt');
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(/^# Verification Help\n\n> .+\n\n## Before you start\n\n- \[/);
    for (const { folder, name } of languages) if (folder) expect(text).toContain(`## ${name}`);
    const links = listLinks(text);
    expect(links.length).toBeGreaterThan(40);
    for (const link of links) {
      const answer = await request.get(pathOf(link));
      expect.soft(answer.status(), link).toBe(200);
      expect.soft(await answer.text(), link).toMatch(/^# /);
    }
  });

  for (const { folder, lang } of languages) {
    const home = folder || './';
    test(`a help desk follows the feed of ${home}, newest first`, async ({ page, request, context }) => {
      await page.goto(home);
      const address = (await readHead(page)).otherForms['application/rss+xml'] ?? '';
      expect(address).toBe(at(`${home}feed.xml`));
      const xml = await (await request.get(address)).text();

      // Pages of the site refuse text as markup, also as XML; an empty page reads it.
      const reader = await context.newPage();
      const feed = await reader.evaluate((source) => {
        const document = new DOMParser().parseFromString(source, 'application/xml');
        const say = (parent: Element | Document, name: string) => parent.querySelector(name)?.textContent ?? '';
        return {
          error: say(document, 'parsererror'),
          language: say(document, 'channel > language'),
          items: [...document.querySelectorAll('item')].map((item) => ({
            title: say(item, 'title'),
            text: say(item, 'description'),
            link: say(item, 'link'),
            id: say(item, 'guid'),
            time: Date.parse(say(item, 'pubDate')),
          })),
        };
      }, xml);

      expect(feed.error).toBe('');
      expect(feed.language).toBe(lang);
      expect(feed.items.length).toBeGreaterThanOrEqual(40);
      expect(feed.items.length).toBeLessThanOrEqual(50);
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
      const times = feed.items.map(({ time }) => time);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      for (const { link, title, text, id } of feed.items) {
        expect.soft(id).toMatch(/\?changed=\d{4}-\d\d-\d\d$/);
        expect.soft(text, title).not.toBe('');
        expect.soft(fromPath(pathOf(link))).toMatch(/^go\/[2-9A-Z]{4,5}\/$/);
        expect.soft((await request.get(pathOf(link))).status(), link).toBe(200);
      }

      await page.goto(pathOf(feed.items[0]?.link ?? ''));
      await expect(page).toHaveURL(new RegExp(`${at('articles/')}[\\w-]+/$`));
    });
  }
});
