import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRow } from './gather-report.ts';
import { renderReport, type Report } from './render-report.ts';

const row = (slug: string, more: Partial<ArticleRow> = {}): ArticleRow => ({
  slug,
  title: slug.toUpperCase(),
  file: `content/articles/en/${slug}.mdx`,
  isDraft: false,
  checked: '2026-11-22',
  age: 7,
  due: '2027-05-22',
  dueNow: 0,
  words: 300,
  readingAge: 11,
  linksIn: 3,
  fixes: 1,
  linksOut: 4,
  outside: 0,
  languages: ['en'],
  misses: 0,
  ...more,
});

const rows = [
  row('a', { words: 200, age: 9, misses: 1 }),
  row('b', { due: '2027-02-20', linksIn: 9, languages: ['en', 'es'], readingAge: undefined }),
  row('c', { due: '2027-05-22', dueNow: 2, words: 900, linksIn: 0, linksOut: 1 }),
];

const report: Report = { day: '2026-11-29', rows, dated: [], search: 'Search was not asked.', styles: 'a{}' };
const render = (more: Partial<Report> = {}) => renderReport({ ...report, ...more });

/** The articles in the order of a page. */
const orderOf = (html = '') => [...html.matchAll(/articles\/en\/(\w)\.mdx">/g)].map(([, slug]) => slug).join('');

const orders = [
  { input: 'index.html', expected: 'bca' },
  { input: 'by-article.html', expected: 'abc' },
  { input: 'by-age.html', expected: 'abc' },
  { input: 'by-words.html', expected: 'cba' },
  { input: 'by-reading-age.html', expected: 'acb' },
  { input: 'by-links-in.html', expected: 'cab' },
  { input: 'by-links-out.html', expected: 'cab' },
  { input: 'by-languages.html', expected: 'acb' },
  { input: 'by-search.html', expected: 'abc' },
];

test('renderReport: a page for each column, and each led to by the heads of the others', () => {
  const pages = render();
  assert.deepEqual([...pages.keys()].toSorted(), orders.map(({ input }) => input).toSorted());
  for (const [name, html] of pages) {
    const heads = [...html.matchAll(/href="([\w-]+\.html)#/g)].map(([, file]) => file);
    assert.deepEqual([...heads, name].toSorted(), [...pages.keys()].toSorted());
    assert.equal(html.split('aria-sort=').length, 2);
  }
});

for (const { input, expected } of orders)
  test(`renderReport: the order of ${input}`, () => assert.equal(orderOf(render().get(input)), expected));

test('renderReport: asks nobody for anything, runs nothing, and takes no text for markup', () => {
  const html = render({ rows: [row('a', { title: '<script>x</script> & “y”' })] }).get('index.html') ?? '';
  assert.doesNotMatch(html, /<script|\ssrc=|href="(?!#|\.\.\/content|by-|index\.html|data:,)/);
  assert.match(html, /&#x3C;script>x&#x3C;\/script> &#x26; “y”/);
});

test('renderReport: what is due, and what search found late or never', () => {
  const one = {
    file: 'content/facts.yaml',
    line: 3,
    key: 'f',
    what: 'the fact “f”',
    why: 'was checked',
    decides: 'Persona',
    mend: 'Compare it.',
  };
  const miss = { list: 'en', query: 'late', answers: ['a'], found: ['b', 'a'], place: 2 };
  const html =
    render({
      dated: [
        { ...one, due: '2026-11-29', late: '2027-01-01' },
        { ...one, line: 4, due: '2026-11-30', late: '2027-01-01' },
        { ...one, line: 5, due: '2025-01-01', late: '2025-02-01' },
      ],
      search: {
        scores: [{ list: 'en', asked: 2, first: 50, firstThree: 98.5 }],
        misses: [miss, { ...miss, query: 'never', found: [], place: undefined }],
      },
    }).get('index.html') ?? '';
  assert.deepEqual(html.match(/facts\.yaml:\d/g), ['facts.yaml:5', 'facts.yaml:3']);
  assert.equal(html.split('long overdue').length, 2);
  assert.deepEqual(html.match(/>(?:late|never)</g), ['>never<', '>late<']);
  assert.match(html, /98\.5/);
});
