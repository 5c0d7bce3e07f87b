import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../report.ts';
import { findFolder, readFolderTable } from './read-folder-table.ts';

const there = ['src/i18n', 'src/model', 'src/model/urls.ts', 'e2e/browser.ts', 'node_modules/@orama/stemmers'];
const read = (...rows: string[]) => {
  const table = ['| folder | what it holds | runs in | may import |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return readFolderTable(table, (location) => there.includes(location));
};
const i18n = '| `src/i18n/` | words | both   | –      |';

test('a folder table is read as it stands in README', () => {
  const { folders, problems } = read(
    '| `content/` | what writers edit | – | – |',
    i18n,
    '| `src/model/` | what pages need | Node | types of `i18n`, `e2e/browser.ts`, `@orama/stemmers` |',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(folders, [
    { location: 'src/i18n', runtime: 'both', expected: '–', targets: [] },
    {
      location: 'src/model',
      runtime: 'Node',
      expected: 'types of `i18n`, `e2e/browser.ts`, `@orama/stemmers`',
      targets: [
        { location: 'src/i18n', isType: true },
        { location: 'e2e/browser.ts', isType: false },
        { location: 'node_modules/@orama/stemmers', isType: false },
      ],
    },
  ]);
});

test('the innermost folder decides about a file', () => {
  const { folders } = read('| `src/model/urls.ts` | | both | – |', '| `src/model/` | | Node | – |');
  const decides = (file: string) => findFolder(file, folders)?.location;
  assert.deepEqual(['src/model/urls.ts', 'src/model/urls.test.ts', 'src/models/a.ts'].map(decides), [
    'src/model/urls.ts',
    'src/model',
    undefined,
  ]);
});

const expected = 'expected the name of a folder, a file or a package, or “types of” one, in backticks';
const rows = [
  {
    name: 'a folder that is gone',
    input: ['| `src/modle/` | | Node | – |'],
    expected: ['README.md:3 has a row for src/modle, which does not exist; expected a folder or file of src/.'],
  },
  {
    name: 'a runtime that is none',
    input: ['| `src/i18n/` | | build | – |'],
    expected: ['README.md:3 says that src/i18n runs in “build”; expected Node, browser or both.'],
  },
  {
    name: 'an import that is not there, and one that is not written as names are',
    input: [i18n, '| `src/model/` | | Node | `i18m`, everything, type `i18n` |'],
    expected: ['`i18m`', 'everything', 'type `i18n`'].map(
      (entry) => `README.md:4 lets src/model import “${entry}”; ${expected}.`,
    ),
  },
  {
    name: 'an empty cell',
    input: ['| `src/model/` | | Node | |'],
    expected: [`README.md:3 lets src/model import “”; ${expected}.`],
  },
  {
    name: 'an import down the table',
    input: ['| `src/model/` | | Node | `i18n` |', i18n],
    expected: [
      'README.md:3 lets src/model import i18n, whose row is not above; expected imports to go up the table only.',
    ],
  },
];

for (const { name, input, expected } of rows) {
  test(`folder table: ${name}`, () => assert.deepEqual(read(...input).problems.map(formatProblem), expected));
}
