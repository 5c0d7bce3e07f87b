import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { basePath, readPath } from '../model/urls.ts';
import { toMarkdown } from './to-markdown.ts';

/** Files by their path under the root of the site, with their text. */
type Files = Array<[file: string, text: string]>;

/** A page takes 10 ms, a thread as long to start as twenty of them. */
const pagesPerThread = 100;

/** The Markdown of all articles, from the pages of a built site. Throws, with the page, when one cannot be written so. */
export async function makeMarkdownFiles(pages: ReadonlyMap<string, string>): Promise<Files> {
  const articles = [...pages].filter(
    ([file, html]) =>
      /^(?:[^/]+\/)?articles\/[^/]+\/index\.html$/.test(file) &&
      // An article that waits for its translation names no Markdown; its text stands beside the English page.
      html.includes('type="text/markdown"'),
  );
  const threads = Math.min(availableParallelism(), Math.ceil(articles.length / pagesPerThread));
  if (threads <= 1) return convert(articles);
  const shares = Array.from({ length: threads }, (_, thread) =>
    articles.filter((_, index) => index % threads === thread),
  );
  const converted = shares.map(async (share) => {
    const [files] = (await once(new Worker(import.meta.filename, { workerData: share }), 'message')) as [Files];
    return files;
  });
  return (await Promise.all(converted)).flat();
}

if (!isMainThread) parentPort?.postMessage(convert(workerData as Files));

function convert(pages: Files): Files {
  return pages.map(([file, html]) => {
    try {
      return [file.replace(/html$/, 'md'), toMarkdown(html, readPath(basePath + file).locale)];
    } catch (error) {
      throw new Error(`${file} cannot be written as Markdown: it ${(error as Error).message}`, { cause: error });
    }
  });
}
