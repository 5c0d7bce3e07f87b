import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeptPages } from './kept-pages.ts';

const all = ['/articles/a/', '/articles/b/', '/es/articles/a/'];
const article = '/home/content/articles/en/a.mdx';
const store = '/home/.astro/data-store.json';

const rows = [
  { name: 'nothing', input: [], expected: all },
  { name: 'an article, in every language', input: [article], expected: ['/articles/b/'] },
  { name: 'a fact', input: ['/home/content/facts.yaml'], expected: [] },
  { name: 'a layout', input: ['/home/src/layouts/Page.astro'], expected: [] },
  { name: 'nothing but the store', input: [store], expected: all },
];

for (const { name, input, expected } of rows) {
  test(`kept pages: ${name} was changed`, () => {
    const pages = new KeptPages();
    for (const address of all) pages.keep(address, address);
    for (const file of input) pages.forget(file);
    assert.deepEqual(
      all.filter((address) => pages.find(address) !== undefined),
      expected,
    );
  });
}

test('kept pages: a page that was rendered before Astro read the change is forgotten when it has, and only then', () => {
  const pages = new KeptPages();
  pages.forget(article);
  pages.keep('/articles/a/', 'as it was');
  pages.forget(store);
  assert.equal(pages.find('/articles/a/'), undefined);
  pages.keep('/articles/a/', 'as it is');
  pages.forget(store);
  assert.equal(pages.find('/articles/a/'), 'as it is');
});
