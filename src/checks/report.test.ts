import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatReport } from './report.ts';

const rows = [
  { name: 'nothing wrong, nothing said', input: [], expected: '' },
  {
    name: 'one problem of a whole file',
    input: [{ file: 'a.mdx', message: 'is empty.' }],
    expected: 'a.mdx is empty.\n\n1 problem in 1 file.',
  },
  {
    name: 'sorted by file and line, grouped, each once',
    input: [
      { file: 'b.mdx', line: 2, message: 'is wrong.' },
      { file: 'a.mdx', line: 10, message: 'is wrong.' },
      { file: 'a.mdx', line: 9, message: 'is wrong.' },
      { file: 'a.mdx', line: 9, message: 'is wrong.' },
    ],
    expected: 'a.mdx:9 is wrong.\na.mdx:10 is wrong.\n\nb.mdx:2 is wrong.\n\n3 problems in 2 files.',
  },
];

for (const { name, input, expected } of rows)
  test(`formatReport: ${name}`, () => assert.equal(formatReport(input), expected));
