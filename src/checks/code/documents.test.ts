import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../report.ts';
import { documents } from './documents.ts';

const there = ['src/look.ts', 'docs', 'docs/b.md', 'content/terms/*.yaml'];
const project = {
  scripts: ['look', 'test'],
  exists: (location: string) => there.includes(location.replace(/\/$/, '')),
};

const rows = [
  {
    name: 'what is there',
    input:
      '# A & B\n\nType `npm run look -- /`, `npm test` or `src/look.ts`, in `docs/`. See [b](docs/b.md#how-it-works), [a](#a--b), `content/terms/<language>.yaml`, `content/terms/de.yaml` and [Duo](https://duo.com/#x).\n',
    expected: [],
  },
  {
    name: 'commands that are not',
    input: 'Type `npm run lok`, or `npm start`.\n\n```sh\n# one\nnpm run tests\n```\n',
    expected: [
      'README.md:1 says “npm run lok”, which package.json does not have. Nearest: look.',
      'README.md:1 says “npm start”, which package.json does not have.',
      'README.md:5 says “npm run tests”, which package.json does not have. Nearest: test.',
    ],
  },
  {
    name: 'files that are not',
    input: 'See `src/book.ts`, or `grep -rn x src/look`.\n\n```yaml\na: src/none.ts\n```\n',
    expected: [
      'README.md:1 names src/book.ts, which does not exist; expected a file or folder of the project.',
      'README.md:1 names src/look, which does not exist; expected a file or folder of the project.',
    ],
  },
  {
    name: 'links that lead nowhere',
    input: '[a](docs/c.md), [b](docs/b.md#how-it-work), [c](#none)\n',
    expected: [
      'README.md:1 links to docs/c.md, which does not exist.',
      'README.md:1 links to docs/b.md#how-it-work, and docs/b.md has no such heading. Nearest: #how-it-works.',
      'README.md:1 links to #none, and README.md has no such heading. There is none yet.',
    ],
  },
];

for (const { name, input, expected } of rows) {
  test(`documents: ${name}`, () => {
    const texts = new Map([
      ['README.md', input],
      ['docs/b.md', '## How it *works*\n\nSee [a](../README.md).\n'],
    ]);
    there.push('README.md');
    assert.deepEqual([...documents(texts, project)].map(formatProblem), expected);
  });
}
