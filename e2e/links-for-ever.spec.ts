import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type Page } from '@playwright/test';
import { readPage, textOf } from '../src/checks/site/read-page.ts';
import type { Ledger } from '../src/schemas/ledger.ts';
import { expect, test } from './fixtures.ts';
import { prepareMovedSite, type Changes } from './moved-site.ts';
import { movedProject, sites } from './sites.ts';

prepareMovedSite();

/** Every link as it was published before anything changed, and what has changed since. */
const published = JSON.parse(readFileSync('content/links.json', 'utf8')) as Ledger;
const changes = JSON.parse(readFileSync(path.join(movedProject, 'changes.json'), 'utf8')) as Changes;
const now = JSON.parse(readFileSync(path.join(movedProject, 'content/links.json'), 'utf8')) as Ledger;

const isEvery = process.env['LINKS'] === 'every';

/** By article, the words of each heading before anything changed, by its id; those of the title are under `undefined`. */
const headings = new Map(
  Object.values(published).map(({ article }) => {
    const file = `articles/${article}/index.html`;
    const { elements } = readPage(file, readFileSync(path.join(sites.main.folder, file), 'utf8'));
    const found = elements.filter(({ tagName }) => /^h[1-3]$/.test(tagName));
    return [
      article,
      new Map(
        found.map((element) => [
          element.tagName === 'h1' ? undefined : String(element.properties['id']),
          textOf(element).replace(/\s+/g, ' '),
        ]),
      ),
    ];
  }),
);

/** A link that somebody has, and the words of the heading that it must lead to. */
interface PublishedLink {
  address: string;
  heading: string;
}

/**
 * The published links into an article: to its start, to its first place, to the places that have moved, and to those that the
 * replacement of a retired article has. `LINKS=every` lists all of them, which takes some minutes to follow; the build checks that the
 * pages still hold the others.
 */
function listLinks(code: string): PublishedLink[] {
  const { article, places: all } = published[code] ?? { article: '', places: [] };
  const { moved = {} } = now[code] ?? {};
  const own = headings.get(article);
  const replacement = changes.retired[article];
  const places = all.filter(
    (place, index) =>
      isEvery || index === 0 || moved[place] !== undefined || (replacement && headings.get(replacement)?.has(place)),
  );
  return [undefined, ...places].flatMap((place) => {
    const isDeleted = changes.deleted.includes(`${article}#${place ?? ''}`);
    // A place in a retired article leads to the same place in its replacement, or else to the page that says what replaced the article.
    const inReplacement = replacement && place !== undefined ? headings.get(replacement)?.get(place) : undefined;
    const start = own?.get(undefined) ?? '';
    const heading = isDeleted ? start : replacement === undefined ? (own?.get(place) ?? '') : (inReplacement ?? start);
    const hash = place === undefined ? '' : `#${place}`;
    return [`/go/${code}${hash}`, `/articles/${article}/${hash}`].map((address) => ({ address, heading }));
  });
}

const headingOf = (page: Page, heading: string) => page.getByRole('heading', { name: heading, exact: true });

/** Follows a link with scripts: nothing is left to do. */
async function arrive(page: Page, { address, heading }: PublishedLink) {
  await page.goto(address);
  await expect(headingOf(page, heading), address).toBeInViewport();
}

/** Follows a link without scripts: a page in between has a link that leads on. */
async function arriveByHand(page: Page, { address, heading }: PublishedLink) {
  await page.goto(address);
  for (let clicks = 0; clicks < 3 && (await headingOf(page, heading).count()) === 0; clicks++) {
    const list = page.getByRole('list', { name: 'Where this link leads' });
    const note = page.getByText('now stands in another article');
    const onward = await list.or(note).getByRole('link').first().getAttribute('href');
    await page.goto(onward ?? '');
  }
  await expect(headingOf(page, heading), address).toBeInViewport();
}

/** Follows each of the links, of which there is at least one. */
async function followAll(links: readonly PublishedLink[], follow: (link: PublishedLink) => Promise<void>) {
  expect(links).not.toEqual([]);
  for (const link of links) await follow(link);
}

// Some articles have many places.
test.setTimeout(120_000);

function isChanged(code: string): boolean {
  const { article, moved, retired } = now[code] ?? {};
  return article !== published[code]?.article || moved !== undefined || retired !== undefined;
}

const codes = Object.keys(published).filter((code) => isEvery || isChanged(code));
const renamed = codes.filter((code) => now[code]?.article !== published[code]?.article);

test('enough has changed for this to mean something', () => {
  expect(changes.count).toBeGreaterThanOrEqual(20);
  expect(renamed.length).toBeGreaterThanOrEqual(4);
  expect(Object.values(now).filter(({ moved }) => moved).length).toBeGreaterThanOrEqual(10);
});

for (const code of codes) {
  const { article = '' } = published[code] ?? {};

  test(`a reader with any link to ${article} ever published arrives at its heading`, async ({ page }) => {
    await followAll(listLinks(code), (link) => arrive(page, link));
  });

  test.describe('when JavaScript is unavailable or fails', () => {
    test.use({ javaScriptEnabled: false });

    test(`a reader with any link to ${article} ever published arrives at its heading`, async ({ page }) => {
      await followAll(listLinks(code), (link) => arriveByHand(page, link));
    });
  });
}

test.describe('Arriving by an old link', () => {
  const [code = ''] = renamed;
  const { article = '', places = [] } = published[code] ?? {};

  test('a reader finds the new address, their query kept, and the focus on the heading', async ({ page }) => {
    const [place = ''] = places;
    await page.goto(`/articles/${article}/?from=ticket#${place}`);
    await expect(page).toHaveURL(new RegExp(`/articles/${now[code]?.article ?? ''}/\\?from=ticket#${place}$`));
    await expect(headingOf(page, headings.get(article)?.get(place) ?? '')).toBeFocused();
  });

  test('a reader of a retired article is told what replaced it', async ({ page }) => {
    expect(Object.keys(changes.retired)).toHaveLength(3);
    for (const [slug, replacement] of Object.entries(changes.retired)) {
      await page.goto(`/articles/${slug}/`);
      await expect(headingOf(page, headings.get(slug)?.get(undefined) ?? '')).toBeVisible();
      const instead = page.getByRole('list', { name: 'Read this in its place' });
      if (replacement === null) await expect(page.getByText('no other replaces it')).toBeVisible();
      else await expect(instead.getByRole('link')).toHaveText([headings.get(replacement)?.get(undefined) ?? '']);
    }
  });

  test('a reader of Spanish is led on in Spanish', async ({ page }) => {
    await page.goto(`/es/articles/${article}/`);
    await expect(page).toHaveURL(new RegExp(`/es/articles/${now[code]?.article ?? ''}/$`));
  });
});

test.describe('On a host that knows no redirects', () => {
  test.use({ site: 'moved, plain host' });

  for (const code of renamed) {
    const { article = '' } = published[code] ?? {};
    const listFormer = () => listLinks(code).filter(({ address }) => address.startsWith('/articles/'));

    test(`a reader with the old address of ${article} arrives at the heading`, async ({ page }) => {
      await followAll(listFormer(), (link) => arrive(page, link));
    });

    test.describe('when JavaScript is unavailable or fails', () => {
      test.use({ javaScriptEnabled: false });

      test(`a reader with the old address of ${article} arrives at the heading`, async ({ page }) => {
        await followAll(listFormer(), (link) => arriveByHand(page, link));
      });
    });
  }
});
