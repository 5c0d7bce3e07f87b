import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatLedger, isUnmerged, readLedgerLines } from './ledger-file.ts';

const ledger = { A4KR: { article: 'apples', places: ['core'] }, B7QX: { article: 'bread', places: [] } };
const text = formatLedger(ledger);
const lines = Object.entries(ledger);
const restore = 'Restore it from git: “git checkout -- content/links.json”.';

const readable = [
  { name: 'as the command writes it', input: text, expected: lines },
  { name: 'with Windows line ends', input: text.replaceAll('\n', '\r\n'), expected: lines },
  { name: 'with a byte order mark', input: `\uFEFF${text}`, expected: lines },
  { name: 'laid out by another program', input: JSON.stringify(ledger, null, 2), expected: lines },
  { name: 'on one line', input: JSON.stringify(ledger), expected: lines },
  { name: 'with a comma lost in a merge', input: text.replace('},\n', '}\n'), expected: lines },
  { name: 'without an entry', input: '{}\n', expected: [] },
  { name: 'empty', input: ' \n', expected: [] },
  { name: 'not there', input: undefined, expected: [] },
];

for (const { name, input, expected } of readable) {
  test(`a ledger ${name} can be read`, () => assert.deepEqual(readLedgerLines(input), expected));
}

const lost = [
  {
    name: 'cut off in a line',
    input: text.slice(0, -20),
    expected: `content/links.json:3 is no line of the ledger: found "B7QX": {"article":"br, expected "7F3Q": {…}. ${restore}`,
  },
  {
    name: 'cut off after a line',
    input: text.slice(0, text.indexOf('  "B7QX"')),
    expected: `content/links.json is cut off; expected lines from a “{” to a “}”. ${restore}`,
  },
  {
    name: 'that lost its first line',
    input: text.slice(2),
    expected: `content/links.json is cut off; expected lines from a “{” to a “}”. ${restore}`,
  },
  {
    name: 'that is a list',
    input: '[]',
    expected: `content/links.json:1 is no line of the ledger: found [], expected "7F3Q": {…}. ${restore}`,
  },
  {
    name: 'that says null',
    input: 'null\n',
    expected: `content/links.json:1 is no line of the ledger: found null, expected "7F3Q": {…}. ${restore}`,
  },
  {
    name: 'with an entry that holds nothing',
    input: '{\n  "A4KR": {}\n}\n',
    expected: `content/links.json:2 is no line of the ledger: found "A4KR": {}, expected "7F3Q": {…}. ${restore}`,
  },
];

for (const { name, input, expected } of lost) {
  test(`a ledger ${name} is to be restored`, () => assert.throws(() => readLedgerLines(input), { message: expected }));
}

const merges = [
  { name: 'a whole one', input: text, expected: false },
  { name: 'one laid out by another program', input: JSON.stringify(ledger, null, 2), expected: false },
  { name: 'the marks of a conflict', input: text.replace('\n', '\n<<<<<<< HEAD\n'), expected: true },
  { name: 'a code on two lines', input: text.replace('B7QX', 'A4KR'), expected: true },
];

for (const { name, input, expected } of merges) {
  test(`a merge left its traces in the ledger: ${name}`, () => assert.equal(isUnmerged(input), expected));
}
