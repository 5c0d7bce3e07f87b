import { expect, sweep, test } from './fixtures.ts';
import {
  arrive,
  changes,
  codes,
  followAll,
  headingOf,
  headings,
  listLinks,
  now,
  published,
  renamed,
} from './published-links.ts';

// Some articles have many places.
test.setTimeout(120_000);

test('enough has changed for this to mean something', () => {
  expect(changes.count).toBeGreaterThanOrEqual(20);
  expect(renamed.length).toBeGreaterThanOrEqual(4);
  expect(Object.values(now).filter(({ moved }) => moved).length).toBeGreaterThanOrEqual(10);
});

for (const code of codes) {
  const { article = '' } = published[code] ?? {};

  sweep(`a reader with any link to ${article} ever published arrives at its heading`, async ({ page }) => {
    await followAll(listLinks(code), (link) => arrive(page, link));
  });
}

test.describe('Arriving by an old link', () => {
  const [code = ''] = renamed;
  const { article = '', places = [] } = published[code] ?? {};

  test('a reader finds the new address, their query kept, and the focus on the heading', async ({ page }) => {
    const [place = ''] = places;
    await page.goto(`articles/${article}/?from=ticket#${place}`);
    await expect(page).toHaveURL(`articles/${now[code]?.article ?? ''}/?from=ticket#${place}`);
    await expect(headingOf(page, headings.get(article)?.get(place) ?? '')).toBeFocused();
  });

  test('a reader of a retired article is told what replaced it', async ({ page }) => {
    expect(Object.keys(changes.retired)).toHaveLength(3);
    for (const [slug, replacement] of Object.entries(changes.retired)) {
      await page.goto(`articles/${slug}/`);
      await expect(headingOf(page, headings.get(slug)?.get(undefined) ?? '')).toBeVisible();
      const instead = page.getByRole('list', { name: 'Read this in its place' });
      if (replacement === null) await expect(page.getByText('no other replaces it')).toBeVisible();
      else await expect(instead.getByRole('link')).toHaveText([headings.get(replacement)?.get(undefined) ?? '']);
    }
  });

  test('a reader of Spanish is led on in Spanish', async ({ page }) => {
    await page.goto(`es/articles/${article}/`);
    await expect(page).toHaveURL(`es/articles/${now[code]?.article ?? ''}/`);
  });

  test('a person whose link to a page of the tree is old is led on to where it is now', async ({ page }) => {
    const [before, after] = changes.fix;
    await page.goto(`fix/${before}/`);
    await expect(page).toHaveURL(new RegExp(`/fix/${after}/$`));
    await expect(page.getByRole('list', { name: 'What to do' })).toBeVisible();
  });
});
