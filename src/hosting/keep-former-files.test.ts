import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { keepFormerFiles } from './keep-former-files.ts';

/** Packages a site with these files in a folder on a day, and says which files the package holds. */
function packageOn(folder: string, day: string, files: readonly string[], address = 'https://help.example.edu/help/') {
  const [last, next] = [path.join(folder, 'last'), path.join(folder, 'next')];
  for (const file of files) {
    mkdirSync(path.dirname(path.join(next, 'site/help', file)), { recursive: true });
    writeFileSync(path.join(next, 'site/help', file), file);
  }
  const isCopy = (file: string) => file.endsWith('.br');
  keepFormerFiles({ last, next, pages: 'site/help/', address, isCopy, now: new Date(day) });
  rmSync(last, { recursive: true, force: true });
  renameSync(next, last);
  return globSync('**/*.*', { cwd: path.join(last, 'site/help') }).toSorted();
}

const makeFolder = () => mkdtempSync(path.join(tmpdir(), 'former-files-'));

test('a file that is named by its contents stays for thirty days after it was replaced, whatever is packaged meanwhile', () => {
  const folder = makeFolder();
  packageOn(folder, '2026-01-01', ['index.html', 'old.html', '_astro/a.1.js', '_astro/a.1.js.br']);
  assert.deepEqual(packageOn(folder, '2026-06-01', ['index.html', '_astro/a.2.js']), [
    '_astro/a.1.js',
    '_astro/a.2.js',
    'index.html',
  ]);
  assert.deepEqual(packageOn(folder, '2026-06-30', ['index.html', '_astro/a.3.js']), [
    '_astro/a.1.js',
    '_astro/a.2.js',
    '_astro/a.3.js',
    'index.html',
  ]);
  assert.deepEqual(packageOn(folder, '2026-07-02', ['index.html', '_astro/a.3.js']), [
    '_astro/a.2.js',
    '_astro/a.3.js',
    'index.html',
  ]);
  rmSync(folder, { recursive: true });
});

test('nothing is kept of the site of another address', () => {
  const folder = makeFolder();
  packageOn(folder, '2026-01-01', ['_astro/a.1.js'], 'https://help.north.example/help/');
  assert.deepEqual(packageOn(folder, '2026-01-02', ['_astro/a.2.js']), ['_astro/a.2.js']);
  rmSync(folder, { recursive: true });
});
