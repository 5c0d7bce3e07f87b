import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameArticle, shorten } from './name-articles.ts';

const names = [
  { name: 'its file', input: ['guides/Get_Started.md', 'T'], expected: 'get-started' },
  { name: 'its folder', input: ['guides/index.md', 'T'], expected: 'guides' },
  { name: 'the day before it left out', input: ['2020-01-02-news.md', 'T'], expected: 'news' },
  { name: 'a number before it left out', input: ['guides/01-start.md', 'T'], expected: 'start' },
  { name: 'a name that is taken', input: ['guides/taken.md', 'T'], expected: 'guides-taken' },
  { name: 'a name that is taken, at the top', input: ['taken.md', 'T'], expected: 'taken-2' },
  { name: 'an export', input: ['e.json/77', 'How do I?'], expected: 'how-do-i' },
  { name: 'other letters', input: ['指南.md', '指南'], expected: 'article' },
  { name: 'a name that Astro takes otherwise', input: ['pages/404.md', 'T'], expected: 'pages-404' },
];

for (const { name, input, expected } of names) {
  const [from = '', title = ''] = input;
  test(`file name: ${name}`, () => {
    const source = { from, form: 'markdown', text: '', data: {}, addresses: [] } as const;
    assert.equal(nameArticle(source, title, new Set(['taken'])), expected);
  });
}

const titles = [
  { name: 'one that fits', input: 'A title', expected: 'A title' },
  { name: 'one that another has', input: 'Taken', expected: 'Taken (Guides)' },
  {
    name: 'one that is too long',
    input: 'A title that has so many words that no list of results and no page could show all of them',
    expected: 'A title that has so many words that no list of results and no page…',
  },
];

for (const { name, input, expected } of titles) {
  test(`title: ${name}`, () => assert.equal(shorten('title', input, ['Guides'], new Set(['taken'])), expected));
}
