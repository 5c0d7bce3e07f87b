/** Search in `npm run dev`, where no build has made an index: it is made of the server’s own pages, in memory, once somebody searches. */
import type { HookParameters } from 'astro';
import { localeKeys } from '../../i18n/locales.ts';
import type { SearchedArticle } from '../../model/searched-articles.ts';
import { fileUrl } from '../../model/urls.ts';
import { KeptPages } from './kept-pages.ts';
import type { SearchedPage, SearchFiles } from './make-search-files.ts';
import { articlesFile } from '../contract/search-files.ts';

/** Serves in a folder what a build would have written for search, from the content as it is saved. */
export function serveSearch({ server, logger }: HookParameters<'astro:server:setup'>, folder: string): void {
  const pages = new KeptPages();
  let made: Promise<SearchFiles> | undefined;
  let isStale = false;

  server.watcher.on('all', (_event, file) => {
    pages.forget(file);
    isStale = true;
  });

  server.middlewares.use((request, response, next) => {
    // Astro has taken the base path off.
    const file = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
    if (!file.startsWith(folder)) return next();
    const name = file.slice(folder.length);
    find(name)
      .then((content) => {
        if (content === undefined) return next();
        response.setHeader('content-type', types[/\.\w+$/.exec(name)?.[0] ?? ''] ?? 'application/octet-stream');
        response.setHeader('cache-control', 'no-store');
        response.end(content);
      })
      .catch((error: unknown) => {
        logger.error(`Search could not be made. ${String(error)}`);
        next(error);
      });
  });

  async function find(name: string): Promise<Uint8Array | undefined> {
    const isLexicon = /^lexicon\.[\w-]+\.js$/.test(name);
    if (!isLexicon && !/^(?:lexicon\.|pagefind\/)/.test(name)) return undefined;
    // A page asks for the lexicon first, and then for the files that it names: these have to be of one making.
    if (!made || (isLexicon && isStale)) made = make();
    return (await made).get(name);
  }

  async function make(): Promise<SearchFiles> {
    isStale = false;
    try {
      // Not before it is needed: they are large.
      const { makeSearchFiles } = await import('./make-search-files.ts');
      const pages = localeKeys.map(async (locale) => {
        const told = await fetchText(fileUrl(articlesFile(locale)));
        const articles = JSON.parse(told ?? '[]') as SearchedArticle[];
        const own: SearchedPage[] = [];
        // One after the other: the server has other pages to answer meanwhile.
        for (const article of articles) own.push(await addPage(article));
        return [locale, own] as const;
      });
      return await makeSearchFiles(Object.fromEntries(await Promise.all(pages)));
    } catch (error) {
      isStale = true;
      made = undefined;
      throw error;
    }
  }

  /** An article with its page as it is shown now. The overlay tells what is wrong with one that cannot be shown. */
  async function addPage(article: SearchedArticle): Promise<SearchedPage> {
    if (article.lang !== undefined) return article;
    const address = fileUrl(article.path.slice(1));
    const html = pages.find(address) ?? (await fetchText(address));
    if (html === undefined) return article;
    pages.keep(address, html);
    return { ...article, html };
  }

  async function fetchText(address: string): Promise<string | undefined> {
    const response = await fetch(new URL(address, server.resolvedUrls?.local[0]));
    return response.ok ? response.text() : undefined;
  }
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };
