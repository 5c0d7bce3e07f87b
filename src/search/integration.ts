import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeKeys, type Locale } from '../i18n/locales.ts';
import { buildFolder } from '../hosting/build-folder.ts';
import { emitPrograms } from '../hosting/emit-programs.ts';
import { hearPages } from '../hosting/page-threads.ts';
import type { SearchedArticle } from '../model/searched-articles.ts';
import { searchPrograms } from './contract/program-files.ts';
import { articlesFile } from './contract/search-files.ts';
import type { SearchedPage } from './index/make-search-files.ts';
import { serveSearch } from './index/search-in-dev.ts';

/** Emits the programs of search, and writes what they read: the index and the lexicons. In `npm run dev` both are made when asked for. */
export const search = (): AstroIntegration => {
  /** The pages of articles, by their file, as Astro has rendered them. */
  const rendered = new Map<string, string>();
  let own = '';
  return {
    name: 'verification-help:search',
    hooks: {
      'astro:config:setup': (setup) => {
        own = buildFolder(setup.command);
        emitPrograms(setup, searchPrograms);
      },
      'astro:server:setup': (setup) => serveSearch(setup, own),
      // What is trimmed for browsers, such as the space between two cells, parts words here.
      'astro:build:start': () =>
        hearPages((file, page) => {
          if (/(?:^|\/)articles\//.test(file)) rendered.set(file, page.rendered);
        }),
      'astro:build:done': async ({ dir }) => {
        // Not before it is needed: what it imports is large, and `npm run dev` may never ask for it.
        const { makeSearchFiles } = await import('./index/make-search-files.ts');
        const folder = fileURLToPath(dir);
        const pages = Object.fromEntries(localeKeys.map((locale) => [locale, takePages(folder, locale, rendered)]));
        for (const [name, content] of await makeSearchFiles(pages)) {
          const file = path.join(folder, own, name);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
      },
    },
  };
};

/** The articles of a language with their pages. Takes away the file that told of them; there is none for a language that is not offered. */
function takePages(folder: string, locale: Locale, rendered: ReadonlyMap<string, string>): SearchedPage[] {
  const file = path.join(folder, articlesFile(locale));
  if (!existsSync(file)) return [];
  const articles = JSON.parse(readFileSync(file, 'utf8')) as SearchedArticle[];
  rmSync(file);
  return articles.map((article) => {
    if (article.lang !== undefined) return article;
    const page = `${article.path.slice(1)}index.html`;
    const html = rendered.get(page);
    if (html === undefined)
      throw new Error(`Search found no ${page}; expected the page of the article ${article.code}.`);
    return { ...article, html };
  });
}
