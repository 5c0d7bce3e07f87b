import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestNearest } from './suggest-nearest.ts';

const few = ['note', 'important', 'warning'];
const many = Array.from({ length: 20 }, (_, index) => `source-${index}`);

const rows = [
  { name: 'a misspelt word', input: { found: 'waring', known: few }, expected: 'Nearest: warning.' },
  {
    name: 'a word that resembles none of a few',
    input: { found: 'danger', known: few },
    expected: 'Expected one of: note, important, warning.',
  },
  {
    name: 'a short word of other letters',
    input: { found: 'xx', known: ['en', 'es'] },
    expected: 'Expected one of: en, es.',
  },
  { name: 'a word that resembles none of many', input: { found: 'x-1', known: many }, expected: 'Nearest: source-1.' },
  { name: 'nothing to choose from', input: { found: 'x', known: [] }, expected: 'There is none yet.' },
];

for (const { name, input, expected } of rows) {
  test(`suggestNearest: ${name}`, () => assert.equal(suggestNearest(input.found, input.known), expected));
}
