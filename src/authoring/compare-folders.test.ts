import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { compareFolders } from './compare-folders.ts';

const rows = [
  { name: 'the same bytes', found: { 'a/b.txt': 'one' }, expected: { 'a/b.txt': 'one' }, differences: [] },
  {
    name: 'a file that is missing',
    found: {},
    expected: { 'a.txt': '' },
    differences: ['a.txt is missing in found; expected it as in expected.'],
  },
  {
    name: 'a file too many',
    found: { 'a.txt': '' },
    expected: {},
    differences: ['a.txt is in found; expected none, as in expected.'],
  },
  {
    name: 'another byte',
    found: { 'a.txt': 'one time' },
    expected: { 'a.txt': 'one lime' },
    differences: ['a.txt, byte 4: found "one time" in found; expected "one lime", as in expected.'],
  },
  {
    name: 'a file that goes on',
    found: { 'a.txt': 'one' },
    expected: { 'a.txt': 'one more' },
    differences: ['a.txt, byte 3: found "one" in found; expected "one more", as in expected.'],
  },
] satisfies Array<{ name: string; found: object; expected: object; differences: string[] }>;

for (const { name, found, expected, differences } of rows) {
  test(`compareFolders: ${name}`, () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'compare-folders-'));
    for (const [folder, files] of Object.entries({ found, expected })) {
      mkdirSync(path.join(parent, folder));
      for (const [file, text] of Object.entries<string>(files)) {
        mkdirSync(path.dirname(path.join(parent, folder, file)), { recursive: true });
        writeFileSync(path.join(parent, folder, file), text);
      }
    }
    const told = compareFolders(path.join(parent, 'found'), path.join(parent, 'expected'));
    assert.deepEqual(
      told.map((line) => line.replaceAll(`${parent}${path.sep}`, '')),
      differences,
    );
    rmSync(parent, { recursive: true });
  });
}
