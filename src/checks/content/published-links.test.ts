import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from './parse-content.ts';
import { publishedLinks, recordLinks } from './published-links.ts';
import { testRule } from './rule-testing.ts';

const article = (name: string, code: string, ...ids: string[]) => ({
  [`content/articles/en/${name}.mdx`]: `---\ntitle: T\ncode: ${code}\n---\n\n${ids.map((id) => `## Part {#${id}}\n\nText.\n`).join('\n')}`,
});
// The small content around each row has an article of its own.
const other = article('b', 'A4KR');
const ledger = (links: object) => ({
  'content/links.json': JSON.stringify({ A4KR: { article: 'b', places: [] }, ...links }),
});

testRule(publishedLinks, [
  {
    name: 'every link leads to its place',
    input: { ...other, ...article('c', '7F3Q', 'one'), ...ledger({ '7F3Q': { article: 'c', places: ['one'] } }) },
    expected: [],
  },
  {
    name: 'a place that was renamed by hand',
    input: {
      ...other,
      ...article('c', '7F3Q', 'ones'),
      ...ledger({ '7F3Q': { article: 'c', places: ['one', 'ones'] } }),
    },
    expected: [
      'content/articles/en/c.mdx has lost the place #one, which people have links to. Nearest: #ones. Put the old id back.',
    ],
  },
  {
    name: 'an article that was renamed by hand',
    input: { ...other, ...article('d', '7F3Q'), ...ledger({ '7F3Q': { article: 'c', places: [] } }) },
    expected: [
      'content/links.json:1 has the address /articles/c/, but the article with its code is content/articles/en/d.mdx. People have this link: put the old file name back.',
    ],
  },
  {
    name: 'an article that is gone',
    input: { ...other, ...ledger({ '7F3Q': { article: 'c', places: [] } }) },
    expected: [
      'content/links.json:1 has the link /go/7F3Q to /articles/c/, but there is no such article. People have this link: put it back.',
    ],
  },
  {
    name: 'a code that was changed, and is new for it',
    input: { ...other, ...article('c', '9XYW'), ...ledger({ '7F3Q': { article: 'c', places: [] } }) },
    expected: [
      'content/links.json:1 has the link /go/7F3Q to /articles/c/, but its code is “9XYW”. People have this link: put it back.',
      'content/articles/en/c.mdx has the code “9XYW”, which content/links.json does not know yet; expected it there. Run “npm run publish-links”.',
    ],
  },
  {
    name: 'a place that is not recorded yet',
    input: { ...other, ...article('c', '7F3Q', 'one'), ...ledger({ '7F3Q': { article: 'c', places: [] } }) },
    expected: [
      'content/articles/en/c.mdx has the place #one, which content/links.json does not know yet; expected it there. Run “npm run publish-links”.',
    ],
  },
]);

test('recordLinks: adds what is new and keeps what is gone', () => {
  const content = parseContent({ ...article('c', '7F3Q', 'two') });
  assert.deepEqual(recordLinks({ '7F3Q': { article: 'c', places: ['one'] } }, content), {
    '7F3Q': { article: 'c', places: ['one', 'two'] },
  });
});

test('recordLinks: keeps the address of an article that was renamed by hand, so that the check goes on saying so', () => {
  const content = parseContent({ ...article('d', '7F3Q') });
  const ledger = { '7F3Q': { article: 'c', places: [] } };
  assert.deepEqual(recordLinks(ledger, content), ledger);
});
