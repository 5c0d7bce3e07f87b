import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../../checks/content/parse-content.ts';
import { gatherReport, type ArticleRow } from './gather-report.ts';

const article = (title: string, checked: string, text: string, more = '') =>
  `---\ntitle: ${title}\nsummary: Twenty letters or more of it.\ntopic: fix\nsources: [persona-what-is]\nchecked: ${checked}\n${more}---\n\n${text}\n`;

const files = {
  'content/freshness.yaml':
    'articles: 6 months\ntranslations: 1 month\nfacts: 2 months\nofficialAddresses: 6 months\nsources: 1 year\ngrace: 1 month\n',
  'content/sources.yaml': 'persona-what-is: { title: A page, publisher: Persona, read: 2026-02-20 }\n',
  'content/facts.yaml':
    'link-lifetime: { value: 24, unit: hour, decides: persona, source: persona-what-is, checked: 2026-11-01 }\n',
  'content/fixes.yaml': 'x:\n  outcome: X\n  read: /articles/b/#i\ny:\n  outcome: Y\n  also: [/articles/b/]\n',
  'content/articles/en/a.mdx': article(
    'A',
    '2026-11-22',
    '## Four words as head {#i}\n\nSix words and [a link](/articles/b/). [Again](/articles/b/#i), [itself](/articles/a/), [out](https://a.example/).',
    'related: [c]\n',
  ),
  'content/articles/en/b.mdx': article('B', '2026-11-22', 'It lives <Fact name="link-lifetime" />.'),
  'content/articles/en/c.mdx': article('C', '2026-11-22', 'One. [B](/articles/b/).', 'draft: true\n'),
  'content/articles/es/a.mdx':
    '---\ntitle: A\nsummary: Twenty letters or more of it.\nchecked: 2026-11-22\n---\n\nA.\n',
};

const misses = [
  { list: 'en', query: 'q', answers: ['b', 'a'], found: ['c'], place: undefined },
  { list: 'en', query: 'r', answers: ['b'], found: ['c', 'b'], place: 2 },
];

const rows: Array<{ name: string; slug: string; expected: Partial<ArticleRow> }> = [
  {
    name: 'links out and to others, each target once, and not to itself; a translation that is due first',
    slug: 'a',
    expected: {
      linksOut: 2,
      outside: 1,
      linksIn: 0,
      due: '2026-12-22',
      dueNow: 1,
      languages: ['en', 'es'],
      age: 31,
      words: 12,
    },
  },
  {
    name: 'led to by articles and outcomes; a fact that it names',
    slug: 'b',
    expected: { linksIn: 2, fixes: 2, due: '2027-01-01', dueNow: 0, misses: 2, languages: ['en'] },
  },
  { name: 'a draft, led to as related', slug: 'c', expected: { isDraft: true, linksIn: 1, misses: 0, words: 2 } },
];

for (const { name, slug, expected } of rows) {
  test(`gatherReport: ${name}`, () => {
    const content = parseContent(files, { parts: new Map(), pages: [] });
    const row = gatherReport(content, '2026-12-23', misses).find((one) => one.slug === slug);
    assert.ok(row);
    assert.deepEqual(
      Object.fromEntries(Object.keys(expected).map((key) => [key, row[key as keyof ArticleRow]])),
      expected,
    );
  });
}
