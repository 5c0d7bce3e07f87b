import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeGaps } from './merge-gaps.ts';

const gap = { words: 'Purple camera', locale: 'en', count: 1, unhelpful: [] };
const rows = [
  {
    name: 'the same words in capitals, with accents or points',
    input: [{ words: 'Purple camera' }, { words: 'púrple, CAMERA!' }],
    expected: [{ ...gap, count: 2 }],
  },
  {
    name: 'an article that did not help, at a site below a folder',
    input: [
      { words: 'Purple camera', page: 'https://a.example/help/articles/camera-blocked/#black' },
      { words: 'purple camera', page: 'https://a.example/help/search/' },
    ],
    expected: [{ ...gap, count: 2, unhelpful: ['camera-blocked'] }],
  },
  {
    name: 'two languages stay apart',
    input: [{ words: 'duo' }, { words: 'duo', page: 'https://a.example/es/search/' }],
    expected: [
      { ...gap, words: 'duo' },
      { ...gap, words: 'duo', locale: 'es' },
    ],
  },
  {
    name: 'what came in most often comes first',
    input: [{ words: 'a' }, { words: 'b' }, { words: 'b' }],
    expected: [
      { ...gap, words: 'b', count: 2 },
      { ...gap, words: 'a' },
    ],
  },
  {
    name: 'what an editor decided',
    input: [{ words: 'Purple camera' }, { words: 'purple camera', article: 'camera-blocked' }],
    expected: [{ ...gap, count: 2, article: 'camera-blocked' }],
  },
];

for (const { name, input, expected } of rows)
  test(`mergeGaps: ${name}`, () => assert.deepEqual(mergeGaps(input), expected));
