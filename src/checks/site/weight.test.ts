import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readPage } from './read-page.ts';
import { weight } from './weight.ts';

/** Text of about `bytes` bytes when it is compressed, the same each time. */
const noise = (bytes: number) =>
  Array.from({ length: bytes / 32 }, (_, index) => createHash('sha256').update(String(index)).digest('hex')).join('');

const rows = [
  { name: 'a small article', html: noise(5_000), file: 'articles/a/index.html', expected: /^$/ },
  { name: 'much text that says little', html: 'word '.repeat(100_000), file: 'articles/a/index.html', expected: /^$/ },
  { name: 'other pages may weigh more', html: noise(20_000), file: 'search/index.html', expected: /^$/ },
  {
    name: 'what was brought over from elsewhere may weigh more',
    html: `<article data-imported>${noise(20_000)}</article>`,
    file: 'articles/a/index.html',
    expected: /^$/,
  },
  {
    name: 'a translation of which some sections wait may weigh more',
    html: `<article><div data-waiting>${noise(20_000)}</div></article>`,
    file: 'es/articles/a/index.html',
    expected: /^$/,
  },
  {
    name: 'a large article, in any language',
    html: noise(20_000),
    file: 'es/articles/a/index.html',
    expected: /^weighs 20\d{3} bytes compressed; expected at most 14600\.$/,
  },
];

for (const { name, html, file, expected } of rows) {
  test(`weight: ${name}`, () => assert.match([...weight(readPage(file, html))].join(), expected));
}
