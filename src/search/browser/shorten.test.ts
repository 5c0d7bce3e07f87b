import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from './shorten.ts';

const rows = [
  { name: 'a question as it is', input: 'my link expired', expected: 'my link expired' },
  { name: 'sixty signs as they are', input: 'x'.repeat(60), expected: 'x'.repeat(60) },
  { name: 'a pasted page by its beginning', input: 'x'.repeat(500), expected: `${'x'.repeat(60)}…` },
  { name: 'no space before the ellipsis', input: `${'x'.repeat(59)} and more`, expected: `${'x'.repeat(59)}…` },
  { name: 'signs of two units whole', input: '🙂'.repeat(61), expected: `${'🙂'.repeat(60)}…` },
];

for (const { name, input, expected } of rows) test(`shorten: ${name}`, () => assert.equal(shorten(input), expected));
