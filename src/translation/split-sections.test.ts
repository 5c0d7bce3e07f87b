import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSections } from './split-sections.ts';

const rows = [
  { name: 'no section', input: '<p>A</p>', expected: [['start', '<p>A</p>']] },
  {
    name: 'a start and two sections',
    input: '<p>A</p><hr data-section="#b"><h2 id="b">B</h2><hr><hr data-section="#c"/><h2 id="c">C</h2>',
    expected: [
      ['start', '<p>A</p>'],
      ['#b', '<h2 id="b">B</h2><hr>'],
      ['#c', '<h2 id="c">C</h2>'],
    ],
  },
  { name: 'no start', input: '\n<hr data-section="#b"><h2>B</h2>', expected: [['#b', '<h2>B</h2>']] },
];

for (const { name, input, expected } of rows) {
  test(`splitSections: ${name}`, () => assert.deepEqual([...splitSections(input)], expected));
}
