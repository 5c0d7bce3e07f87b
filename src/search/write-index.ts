/**
 * Writes the search index of a built site into it: `node src/search/write-index.ts <folder>`.
 * Run by the build, after the pages are there.
 */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexFiles } from './pagefind.ts';

/** Only what our own box asks for; Pagefind brings three interfaces of its own, 400 KB that nobody would load. */
const isNeeded = (file: string) => !/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(file);

const folder = process.argv[2];
if (!folder) throw new Error('Found no folder, expected: node src/search/write-index.ts <folder of the built site>');

const { index, errors } = await createIndex({
  // Meanings that open on demand, and labels that a script fills, are no part of the text.
  excludeSelectors: ['[popover]', 'svg', 'help-variants > nav'],
});
if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);

const added = await index.addDirectory({ path: folder });
const { files, errors: writing } = await index.getFiles();
const problems = [...added.errors, ...writing];
if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);
if (added.page_count === 0) throw new Error(`Found no page to search in ${folder}, expected articles.`);

for (const { path: name, content } of files.filter(({ path: name }) => isNeeded(name))) {
  const file = path.join(folder, 'pagefind', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
await close();

// Pagefind finds these one after the other; a list lets the page ask for them side by side, and notice one that is missing.
const names = files.map(({ path: name }) => name);
const entry = JSON.parse(readFileSync(path.join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8')) as {
  languages: Record<string, { hash: string; wasm: string | null }>;
};
for (const [lang, { hash, wasm }] of Object.entries(entry.languages)) {
  const list: IndexFiles = {
    core: ['pagefind.js', 'pagefind-worker.js', `pagefind.${hash}.pf_meta`, `wasm.${wasm ?? 'unknown'}.pagefind`],
    chunks: names.filter((name) => name.startsWith(`index/${lang}_`)),
  };
  const missing = list.core.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Error(`The search index has no ${missing.join(', ')}; expected it among: ${names.join(', ')}`);
  await writeFile(path.join(folder, 'pagefind', `files.${lang}.json`), JSON.stringify(list));
}
