import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PageWork } from '../hosting/page-threads.ts';
import { basePath, readPath } from '../model/urls.ts';
import { toMarkdown } from './to-markdown.ts';

/** Writes beside the page of an article the same text as Markdown. Throws, with the page, when it cannot be written so. */
export const work: PageWork = (file, html, folder) => {
  // An article that waits for its translation names no Markdown; its text stands beside the English page.
  const isArticle = /^(?:[^/]+\/)?articles\/[^/]+\/index\.html$/.test(file) && html.includes('type="text/markdown"');
  if (!isArticle) return undefined;
  try {
    const text = toMarkdown(html, readPath(basePath + file).locale);
    // Astro makes the folder when the page is done.
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file.replace(/html$/, 'md')), text);
    return undefined;
  } catch (error) {
    throw new Error(`${file} cannot be written as Markdown: it ${(error as Error).message}`, { cause: error });
  }
};
