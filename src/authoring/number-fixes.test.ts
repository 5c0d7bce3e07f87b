import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberFixes } from './number-fixes.ts';

const rows = [
  { name: 'the first keys', input: ['', 'start', 'camera'], expected: { start: 1, camera: 2 } },
  { name: 'nothing new', input: ['{\n  "start": 1\n}\n', 'start'], expected: { start: 1 } },
  { name: 'a new key in front', input: ['{\n  "start": 1\n}\n', 'link', 'start'], expected: { start: 1, link: 2 } },
  {
    name: 'a key that is gone',
    input: ['{\n  "start": 1,\n  "link": 2\n}\n', 'start'],
    expected: { start: 1, link: 2 },
  },
  {
    name: 'both sides of a merge, which gave one number twice',
    input: [
      '{\n  "start": 1,\n<<<<<<< ours\n  "link": 2,\n  "page": 3\n=======\n  "camera": 2\n>>>>>>> theirs\n}\n',
      'start',
      'link',
      'camera',
      'page',
    ],
    expected: { start: 1, link: 2, page: 3, camera: 4 },
  },
];

for (const { name, input, expected } of rows) {
  test(`numberFixes: ${name}`, () => {
    const [text = '', ...ids] = input;
    const made = numberFixes(text, ids);
    assert.deepEqual(JSON.parse(made), expected);
    assert.equal(numberFixes(made, ids), made);
  });
}
