import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { Problem } from '../checks/report.ts';
import { describeForOverlay } from './describe-for-overlay.ts';

const rows: Array<{ name: string; input: Problem[]; expected: { message?: string; file?: string; line?: number } }> = [
  { name: 'nothing wrong', input: [], expected: {} },
  {
    name: 'the position of the first problem, and every problem',
    input: [
      { file: 'content/b.mdx', line: 7, message: 'has no x; expected one.' },
      { file: 'content/a.mdx', line: 3, message: 'has no y; expected one.' },
    ],
    expected: {
      message:
        'content/a.mdx:3 has no y; expected one.\n\ncontent/b.mdx:7 has no x; expected one.\n\n2 problems in 2 files.',
      file: path.resolve('/project/content/a.mdx'),
      line: 3,
    },
  },
  {
    name: 'a file as a whole, and signs that HTML reads',
    input: [{ file: 'content/a.mdx', message: 'says <Fact name="a&b">.' }],
    expected: {
      message: 'content/a.mdx says &lt;Fact name=&quot;a&amp;b&quot;&gt;.\n\n1 problem in 1 file.',
      file: path.resolve('/project/content/a.mdx'),
      line: 1,
    },
  },
];

for (const { name, input, expected } of rows) {
  test(`the overlay tells ${name}`, () => {
    const { message, loc } = describeForOverlay(input, '/project')?.err ?? {};
    assert.deepEqual({ ...(message && { message }), ...(loc && { file: loc.file, line: loc.line }) }, expected);
  });
}
