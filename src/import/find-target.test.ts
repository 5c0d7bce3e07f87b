import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeFindTarget } from './find-target.ts';
import type { SourceArticle } from './source.ts';

const article = (from: string, data = {}, addresses: string[] = []): SourceArticle => ({
  from,
  form: 'markdown',
  text: '',
  data,
  addresses,
});

const find = makeFindTarget([
  article('guides/start.md'),
  article('guides/02-next.md', { permalink: '/next-steps/' }),
  article('guides/index.md'),
  article('a/same.md'),
  article('b/same.md'),
  article('e.json/360012345', { id: 360012345 }, ['https://help.example.com/hc/en-us/articles/360012345-Old-title']),
]);

const rows = [
  { name: 'a file beside it', input: ['start.md', 'guides/02-next.md'], expected: 'guides/start.md' },
  {
    name: 'a file in another folder, with a place',
    input: ['../guides/start.md#x', 'a/same.md'],
    expected: 'guides/start.md',
  },
  { name: 'an address without ending', input: ['./start', 'guides/index.md'], expected: 'guides/start.md' },
  { name: 'a number before the name', input: ['next.md', 'guides/start.md'], expected: 'guides/02-next.md' },
  { name: 'the address that it says of itself', input: ['/next-steps', 'a/same.md'], expected: 'guides/02-next.md' },
  { name: 'the page of a folder', input: ['../guides/', 'a/same.md'], expected: 'guides/index.md' },
  {
    name: 'the end of its path, where only one has it',
    input: ['/docs/en/start.md', 'a/same.md'],
    expected: undefined,
  },
  { name: 'the end of its path', input: ['/start/', 'a/same.md'], expected: 'guides/start.md' },
  { name: 'the end of its path, where two have it', input: ['/same/', 'guides/start.md'], expected: undefined },
  {
    name: 'the number of an export',
    input: ['https://x.com/hc/articles/360012345-New', 'a/same.md'],
    expected: 'e.json/360012345',
  },
  { name: 'another site', input: ['https://x.com/guides/start', 'a/same.md'], expected: undefined },
];

for (const { name, input, expected } of rows) {
  const [href = '', from = ''] = input;
  test(`target by ${name}`, () => assert.equal(find(href, from)?.from, expected));
}
