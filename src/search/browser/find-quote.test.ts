import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuote } from './find-quote.ts';

const rows = [
  {
    name: 'a quote within one piece',
    input: { pieces: ['Your link works once.'], quote: 'link works' },
    expected: [{ piece: 0, start: 5, end: 15 }],
  },
  {
    name: 'a quote over several pieces, with line ends between words',
    input: { pieces: ['Your ', 'link', '\n   works once.'], quote: 'your link works' },
    expected: [
      { piece: 0, start: 0, end: 5 },
      { piece: 1, start: 0, end: 4 },
      { piece: 2, start: 0, end: 9 },
    ],
  },
  {
    name: 'the first of several',
    input: { pieces: ['A link.', 'A link.'], quote: 'link' },
    expected: [{ piece: 0, start: 2, end: 6 }],
  },
  {
    name: 'a letter that grows in lower case',
    input: { pieces: ['İzmir link'], quote: 'link' },
    expected: [{ piece: 0, start: 6, end: 10 }],
  },
  { name: 'a quote that is not there', input: { pieces: ['Your link.'], quote: 'camera' }, expected: [] },
  { name: 'an empty quote', input: { pieces: ['Your link.'], quote: ' ' }, expected: [] },
];

for (const { name, input, expected } of rows)
  test(`findQuote: ${name}`, () => assert.deepEqual(findQuote(input.pieces, input.quote), expected));
