import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { formatRecords, readRecords } from './record.ts';

const records = new Map([
  ['b', new Map([['start', 'abcdefghij']])],
  [
    'a',
    new Map([
      ['title', 'aaaaaaaaaa'],
      ['#title', 'bbbbbbbbbb'],
    ]),
  ],
]);
const file = formatRecords(records);

test('formatRecords: a line for each section, in the order of the articles', () =>
  assert.deepEqual(file.split('\n').slice(1), [
    'a title: aaaaaaaaaa',
    'a#title: bbbbbbbbbb',
    'b start: abcdefghij',
    '',
  ]));

test('readRecords: reads what was written', () =>
  assert.deepEqual([...readRecords(parse(file))].toSorted(), [...records].toSorted()));

test('readRecords: an empty file has none', () => assert.deepEqual([...readRecords(parse(''))], []));
