import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

/** The folders that are left after `act`, each with the name that it had before; `folders` are made first. */
async function tryOut(
  folders: readonly string[],
  act: (folder: string) => void | Promise<void>,
): Promise<Record<string, string>> {
  const parent = mkdtempSync(path.join(tmpdir(), 'replace-folder-'));
  try {
    for (const name of folders) {
      mkdirSync(path.join(parent, name));
      writeFileSync(path.join(parent, name, 'name'), name);
    }
    await act(path.join(parent, 'dist'));
    return Object.fromEntries(
      readdirSync(parent).map((name) => [name, readFileSync(path.join(parent, name, 'name'), 'utf8')]),
    );
  } finally {
    rmSync(parent, { recursive: true });
    assert.ok(!existsSync(parent));
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
  test(`the last complete site is there after ${name}`, async () => {
    assert.deepEqual(await tryOut(input, restoreFolder), expected);
  });
}

test('a new site replaces the last one, or none', async () => {
  assert.deepEqual(await tryOut(['dist', 'dist.next'], replaceFolder), { dist: 'dist.next' });
  assert.deepEqual(await tryOut(['dist.next'], replaceFolder), { dist: 'dist.next' });
});
