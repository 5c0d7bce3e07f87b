import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAnnotations, formatReport } from './report.ts';

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
  {
    name: 'warnings before what is wrong, and uncounted in it',
    input: [
      { file: 'a.mdx', line: 1, message: 'is wrong.' },
      { file: 'b.mdx', line: 2, message: 'is old.', isWarning: true as const },
    ],
    expected: 'b.mdx:2 warning: is old.\n1 warning.\n\na.mdx:1 is wrong.\n\n1 problem in 1 file.',
  },
  {
    name: 'of many warnings the first',
    input: Array.from({ length: 12 }, (_, line) => ({ file: 'a', line, message: 'is old.', isWarning: true as const })),
    expected: `${Array.from({ length: 10 }, (_, line) => `a:${line} warning: is old.`).join('\n')}\n12 warnings, of which the first 10 are shown.`,
  },
];

for (const { name, input, expected } of rows)
  test(`formatReport: ${name}`, () => assert.equal(formatReport(input), expected));

test('formatAnnotations: each problem once, with its signs escaped as GitHub reads them', () => {
  const problem = { file: 'content/a,b.mdx', line: 3, message: 'has 10% “a: b”\nhere.' };
  const told = formatAnnotations([problem, problem, { file: 'content/c.mdx', message: 'is old.', isWarning: true }]);
  assert.equal(
    told,
    '::error file=content/a%2Cb.mdx,line=3::has 10%25 “a: b”%0Ahere.\n::warning file=content/c.mdx::is old.',
  );
});
