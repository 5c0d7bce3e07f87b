import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ledger } from '../../schemas/ledger.ts';
import { formatProblem } from '../report.ts';
import { publishedLinks } from './published-links.ts';
import { readPage } from './read-page.ts';

const ledger: Ledger = { A4KR: { article: 'apples', formerly: ['pears'], otherCodes: ['A7KR'], places: ['core'] } };
const whole = { 'go/A4KR': 'core', 'go/A7KR': 'core', 'articles/apples': 'core', 'articles/pears': 'core' };

const rows: Array<{ name: string; input: Record<string, string>; expected: string[] }> = [
  { name: 'every page with every place', input: whole, expected: [] },
  {
    name: 'no page at a former address',
    input: { 'go/A4KR': 'core', 'go/A7KR': 'core', 'articles/apples': 'core' },
    expected: ['articles/pears/index.html does not exist; expected a page, because people have links to it.'],
  },
  {
    name: 'no page behind a further code',
    input: { 'go/A4KR': 'core', 'articles/apples': 'core', 'articles/pears': 'core' },
    expected: ['go/A7KR/index.html does not exist; expected a page, because people have links to it.'],
  },
  {
    name: 'a page without a place',
    input: { ...whole, 'articles/apples': 'heart' },
    expected: ['articles/apples/index.html has no place #core; expected it, because people have links to it.'],
  },
  {
    name: 'a page without a place in another language that is offered',
    input: { ...whole, es: '', 'es/articles/apples': 'heart', 'es/articles/pears': 'core' },
    expected: ['es/articles/apples/index.html has no place #core; expected it, because people have links to it.'],
  },
];

for (const { name, input, expected } of rows) {
  test(`publishedLinks on pages: ${name}`, () => {
    const pages = Object.entries(input).map(([file, id]) => readPage(`${file}/index.html`, `<h2 id="${id}">A</h2>`));
    const site = { origin: '', base: '/', files: new Set(pages.map(({ file }) => file)), pages, sitemap: undefined };
    assert.deepEqual([...publishedLinks(site, ledger)].map(formatProblem), expected);
  });
}
