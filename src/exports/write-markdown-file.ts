import type { PageWork } from '../hosting/page-threads.ts';
import { basePath, readPath } from '../model/urls.ts';
import { toMarkdown } from './to-markdown.ts';

/** Writes beside the page of an article the same text as Markdown. Throws, with the page, when it cannot be written so. */
export const work: PageWork = (file, html) => {
  // An article that waits for its translation names no Markdown; its text stands beside the English page.
  const isArticle = /^(?:[^/]+\/)?articles\/[^/]+\/index\.html$/.test(file) && html.includes('type="text/markdown"');
  if (!isArticle) return undefined;
  try {
    return { beside: { 'index.md': toMarkdown(html, readPath(basePath + file).locale) } };
  } catch (error) {
    throw new Error(`${file} cannot be written as Markdown: it ${(error as Error).message}`, { cause: error });
  }
};
