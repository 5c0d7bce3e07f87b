import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExcerpt } from './excerpt.ts';

const rows = [
  {
    name: 'marked words stand apart',
    input: 'Your <mark>link</mark> lives a day.',
    expected: [
      { text: 'Your ', isMatch: false },
      { text: 'link', isMatch: true },
      { text: ' lives a day.', isMatch: false },
    ],
  },
  { name: 'an excerpt without a match is one piece', input: 'Plain.', expected: [{ text: 'Plain.', isMatch: false }] },
  {
    name: 'markup in an article comes back as the text it was',
    input: '&lt;script&gt; &amp;amp; <mark>&quot;id&quot;</mark>',
    expected: [
      { text: '<script> &amp; ', isMatch: false },
      { text: '"id"', isMatch: true },
    ],
  },
];

for (const { name, input, expected } of rows)
  test(`readExcerpt: ${name}`, () => assert.deepEqual(readExcerpt(input), expected));
