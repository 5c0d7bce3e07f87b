import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeKeys, type Locale } from '../i18n/locales.ts';
import { emitPrograms } from '../hosting/emit-programs.ts';
import type { SearchedArticle } from '../model/searched-articles.ts';
import { searchPrograms } from './contract/program-files.ts';
import { articlesFile } from './contract/search-files.ts';
import type { SearchedPage } from './index/make-search-files.ts';
import { serveSearch } from './index/search-in-dev.ts';

/** Emits the programs of search, and writes what they read: the index and the lexicons. In `npm run dev` both are made when asked for. */
export const search = (): AstroIntegration => ({
  name: 'verification-help:search',
  hooks: {
    'astro:config:setup': (setup) => emitPrograms(setup, searchPrograms),
    'astro:server:setup': serveSearch,
    'astro:build:done': async ({ dir }) => {
      // Not before it is needed: what it imports is large, and `npm run dev` may never ask for it.
      const { makeSearchFiles } = await import('./index/make-search-files.ts');
      const folder = fileURLToPath(dir);
      const pages = Object.fromEntries(localeKeys.map((locale) => [locale, takePages(folder, locale)]));
      for (const [name, content] of await makeSearchFiles(pages)) {
        const file = path.join(folder, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
  },
});

/** The articles of a language with their pages. Takes away the file that told of them; there is none for a language that is not offered. */
function takePages(folder: string, locale: Locale): SearchedPage[] {
  const file = path.join(folder, articlesFile(locale));
  if (!existsSync(file)) return [];
  const articles = JSON.parse(readFileSync(file, 'utf8')) as SearchedArticle[];
  rmSync(file);
  return articles.map((article) => {
    if (article.lang !== undefined) return article;
    const page = path.join(folder, article.path, 'index.html');
    if (!existsSync(page))
      throw new Error(`Search found no ${page}; expected the page of the article ${article.code}.`);
    // Styles, scripts and drawings are most of a page, and nothing of its text.
    const html = readFileSync(page, 'utf8').replace(/<(style|script|svg)\b.*?<\/\1>/gs, '');
    return { ...article, html };
  });
}
