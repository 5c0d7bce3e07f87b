/**
 * Writes beside each article of a built site the same text as Markdown: `node src/exports/write-markdown.ts <folder>`. Run by the
 * build, after the pages are there, because in them every fact, term and statement is in words.
 */
import { once } from 'node:events';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { basePath, readPath } from '../model/urls.ts';
import { toMarkdown } from './to-markdown.ts';

/** The pages that one thread takes. */
interface Share {
  folder: string;
  pages: string[];
}

if (isMainThread) {
  const folder = process.argv[2];
  if (!folder)
    throw new Error('Found no folder, expected: node src/exports/write-markdown.ts <folder of the built site>');
  const pages = globSync('{,*/}articles/*/index.html', { cwd: folder });
  // A page takes 10 ms, a thread as long to start as twenty of them.
  const threads = Math.min(availableParallelism(), Math.ceil(pages.length / 100));
  const shares = Array.from({ length: threads }, (_, thread): Share => ({
    folder,
    pages: pages.filter((_, index) => index % threads === thread),
  }));
  if (threads > 1) {
    await Promise.all(shares.map((share) => once(new Worker(import.meta.filename, { workerData: share }), 'exit')));
  } else {
    shares.forEach(writePages);
  }
} else {
  writePages(workerData as Share);
}

function writePages({ folder, pages }: Share) {
  for (const page of pages) {
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
}
