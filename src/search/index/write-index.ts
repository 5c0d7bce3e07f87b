/**
 * Writes what search reads into a built site: `node src/search/index/write-index.ts <folder>`. Run by the build, after the pages are
 * there.
 */
import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripIndexMarks } from './attributes.ts';
import { makeSearchFiles } from './make-search-files.ts';

const folder = process.argv[2];
if (!folder)
  throw new Error('Found no folder, expected: node src/search/index/write-index.ts <folder of the built site>');

const files = await makeSearchFiles(async (index) => {
  const { errors, page_count: count } = await index.addDirectory({ path: folder });
  if (count === 0) throw new Error(`Found no page to search in ${folder}, expected articles.`);
  return errors;
});
for (const [name, content] of files) {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

// What only the index reads is a good part of a small page.
for (const page of globSync('**/*.html', { cwd: folder })) {
  const file = path.join(folder, page);
  await writeFile(file, stripIndexMarks(readFileSync(file, 'utf8')));
}
