import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripIndexMarks, topicOfResult } from './attributes.ts';

const rows = [
  { name: 'an attribute without a value', input: '<main data-pagefind-body><p>Hi', expected: '<main><p>Hi' },
  {
    name: 'an attribute with a value, between others',
    input: '<p class="a" data-pagefind-meta="topic" data-pagefind-ignore="" id="b">Links</p>',
    expected: '<p class="a" id="b">Links</p>',
  },
  {
    name: 'words that only the index reads',
    input: '<h1>Hi</h1><span hidden data-pagefind-meta="aliases" data-pagefind-ignore>a · b</span><p>',
    expected: '<h1>Hi</h1><p>',
  },
  {
    name: 'each of several such, and nothing between them',
    input: '<span hidden data-pagefind-meta="aliases">a</span> and <span hidden data-pagefind-meta="audience">b</span>',
    expected: ' and ',
  },
  {
    name: 'not what readers see, though it is marked',
    input: '<span data-pagefind-meta="topic">Links</span>',
    expected: '<span>Links</span>',
  },
  { name: 'not what is hidden for another reason', input: '<span hidden>…</span>', expected: '<span hidden>…</span>' },
  {
    name: 'nothing',
    input: '<p data-kind="note">data-pagefind</p>',
    expected: '<p data-kind="note">data-pagefind</p>',
  },
];

for (const { name, input, expected } of rows)
  test(`stripIndexMarks: ${name}`, () => assert.equal(stripIndexMarks(input), expected));

test('a mark that Astro has written a class into is the mark of the next page still', () => {
  const mark: Record<string, unknown> = topicOfResult;
  mark['class'] = 'of this page';
  assert.deepEqual({ ...topicOfResult }, { 'data-pagefind-meta': 'topic', 'data-pagefind-ignore': '' });
  assert.equal(mark['class'], undefined);
});
