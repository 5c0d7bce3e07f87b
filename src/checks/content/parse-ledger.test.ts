import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatLedger } from '../../links/ledger-file.ts';
import { parseLedger } from './parse-ledger.ts';

const ledger = { '7F3Q': { article: 'a', places: ['b'] }, AB3D: { article: 'c', places: [] } };

test('parseLedger reads a ledger as the command writes it, and knows its lines', () => {
  const { data, problems, lineOf } = parseLedger('links.json', formatLedger(ledger));
  assert.deepEqual([data, problems, lineOf(['AB3D', 'article'])], [ledger, [], 3]);
});

const rows = [
  {
    name: 'a code that is there twice',
    input: '{\n  "7F3Q": {"article":"a"},\n  "7F3Q": {"article":"b"}\n}',
    expected: 3,
  },
  {
    name: 'a key of an article that is there twice',
    input: '{\n  "7F3Q": {"article":"a","article":"b","places":[]}\n}\n',
    expected: 2,
  },
  { name: 'a file that is cut off', input: '{\n  "7F3Q": {"article":"a"', expected: 2 },
];

for (const { name, input, expected } of rows)
  test(`parseLedger points to ${name}`, () => {
    assert.equal(parseLedger('links.json', input).problems[0]?.line, expected);
  });
