import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

/** What stands in a place after `act`, with some folders there before, each of which says its name. */
function tryOut(folders: readonly string[], act: (folder: string) => void): Record<string, string> {
  const place = mkdtempSync(path.join(tmpdir(), 'replace-folder-'));
  try {
    for (const name of folders) {
      mkdirSync(path.join(place, name));
      writeFileSync(path.join(place, name, 'name'), name);
    }
    act(path.join(place, 'dist'));
    return Object.fromEntries(
      readdirSync(place).map((name) => [name, readFileSync(path.join(place, name, 'name'), 'utf8')]),
    );
  } finally {
    rmSync(place, { recursive: true });
    assert.ok(!existsSync(place));
  }
}

const rows = [
  { name: 'nothing was there', input: [], expected: {} },
  { name: 'all went well', input: ['dist'], expected: { dist: 'dist' } },
  { name: 'a build was killed', input: ['dist', 'dist.next'], expected: { dist: 'dist' } },
  { name: 'the first build was killed', input: ['dist.next'], expected: {} },
  { name: 'it was killed between the two steps', input: ['dist.last', 'dist.next'], expected: { dist: 'dist.last' } },
  { name: 'it was killed after them', input: ['dist', 'dist.last'], expected: { dist: 'dist' } },
];

for (const { name, input, expected } of rows) {
  test(`the last whole site stands in its place after ${name}`, () =>
    assert.deepEqual(tryOut(input, restoreFolder), expected));
}

test('a new site takes the place of the last one, or of none', () => {
  assert.deepEqual(tryOut(['dist', 'dist.next'], replaceFolder), { dist: 'dist.next' });
  assert.deepEqual(tryOut(['dist.next'], replaceFolder), { dist: 'dist.next' });
});
