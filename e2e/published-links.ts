/** The links that were ever published, after a few years of changes, and how readers follow them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type Page } from '@playwright/test';
import { readPage, textOf } from '../src/checks/site/read-page.ts';
import type { Ledger } from '../src/schemas/ledger.ts';
import { expect } from './fixtures.ts';
import { prepareMovedSite, type Changes } from './moved-site.ts';
import { movedProject, sites } from './sites.ts';

prepareMovedSite();

/** The ledger before anything changed. */
export const published = JSON.parse(readFileSync('content/links.json', 'utf8')) as Ledger;
/** What was changed. */
export const changes = JSON.parse(readFileSync(path.join(movedProject, 'changes.json'), 'utf8')) as Changes;
/** The ledger after the changes. */
export const now = JSON.parse(readFileSync(path.join(movedProject, 'content/links.json'), 'utf8')) as Ledger;

const isEvery = process.env['LINKS'] === 'every';

/** By article, the words of each heading before anything changed, by its id; those of the title are under `undefined`. */
export const headings = new Map(
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

/** The words of the heading to which a place led before anything changed: it may have been moved even earlier. */
function wordsAt(code: string, place: string | undefined): string {
  const { article = '', moved = {} } = published[code] ?? {};
  const [to = '', id = ''] = moved[place ?? '']?.split('#') ?? [code, place ?? ''];
  return headings.get(published[to]?.article ?? article)?.get(id === '' ? undefined : id) ?? '';
}

/** A link that somebody has, and the words of the heading that it must lead to. */
export interface PublishedLink {
  address: string;
  heading: string;
}

/**
 * The published links into an article: to its start, to its first place, to the places that have moved, and to those that the
 * replacement of a retired article has. `LINKS=every` lists all of them, which takes some minutes to follow; the build checks that the
 * pages still hold the others.
 */
export function listLinks(code: string): PublishedLink[] {
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
    const heading = isDeleted ? start : replacement === undefined ? wordsAt(code, place) : (inReplacement ?? start);
    const hash = place === undefined ? '' : `#${place}`;
    return [`go/${code}${hash}`, `articles/${article}/${hash}`].map((address) => ({ address, heading }));
  });
}

/** The heading of these words. */
export const headingOf = (page: Page, heading: string) => page.getByRole('heading', { name: heading, exact: true });

/** Follows a link with scripts: nothing is left to do. */
export async function arrive(page: Page, { address, heading }: PublishedLink) {
  await page.goto(address);
  await expect(headingOf(page, heading), address).toBeInViewport();
}

/** Follows a link without scripts: a page in between has a link that leads on. */
export async function arriveByHand(page: Page, { address, heading }: PublishedLink) {
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
export async function followAll(links: readonly PublishedLink[], follow: (link: PublishedLink) => Promise<void>) {
  expect(links).not.toEqual([]);
  for (const link of links) await follow(link);
}

function isChanged(code: string): boolean {
  const { article, moved, retired } = now[code] ?? {};
  return article !== published[code]?.article || moved !== undefined || retired !== undefined;
}

/** The codes of the articles whose links are followed. */
export const codes = Object.keys(published).filter((code) => isEvery || isChanged(code));
/** The codes of those whose address has changed. */
export const renamed = codes.filter((code) => now[code]?.article !== published[code]?.article);
