import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { writeContentFiles } from './content-files.ts';

const rows = [
  { name: 'a file that an editor began with a byte order mark', input: '\uFEFFold', expected: '\uFEFFnew' },
  { name: 'a file without one', input: 'old', expected: 'new' },
];

for (const { name, input, expected } of rows) {
  test(`a command leaves the start as it was of ${name}`, (context) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
    context.after(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'a.mdx');
    writeFileSync(file, input);
    assert.deepEqual(writeContentFiles({ [file]: 'old' }, { [file]: 'new' }), [file]);
    assert.equal(readFileSync(file, 'utf8'), expected);
  });
}
