/**
 * Writes beside each article of a built site the same text as Markdown: `node src/sharing/write-markdown.ts <folder>`. Run by the
 * build, after the pages are there, because in them every fact, term and statement is in words.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { basePath, readPath } from '../model/urls.ts';
import { toMarkdown } from './to-markdown.ts';

const folder = process.argv[2];
if (!folder)
  throw new Error('Found no folder, expected: node src/sharing/write-markdown.ts <folder of the built site>');

for (const page of globSync('{,*/}articles/*/index.html', { cwd: folder })) {
  const html = readFileSync(path.join(folder, page), 'utf8');
  // An article that waits for its translation names none; its text stands beside the English page.
  if (!html.includes('type="text/markdown"')) continue;
  const { locale } = readPath(basePath + page.replaceAll('\\', '/'));
  try {
    writeFileSync(path.join(folder, path.dirname(page), 'index.md'), toMarkdown(html, locale));
  } catch (error) {
    throw new Error(`${page} cannot be written as Markdown: it ${(error as Error).message}`, { cause: error });
  }
}
