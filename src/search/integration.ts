import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeKeys, type Locale } from '../i18n/locales.ts';
import { readBuiltPages, type BuiltPages } from '../hosting/built-pages.ts';
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
    'astro:config:setup': (setup) => {
      emitPrograms(setup, searchPrograms);
      setup.updateConfig({ vite: { plugins: [ownPackages] } });
    },
    'astro:server:setup': serveSearch,
    'astro:build:done': async ({ dir }) => {
      // Not before it is needed: what it imports is large, and `npm run dev` may never ask for it.
      const { makeSearchFiles } = await import('./index/make-search-files.ts');
      const folder = fileURLToPath(dir);
      const built = await readBuiltPages(dir);
      const pages = localeKeys.map(async (locale) => [locale, await takePages(folder, locale, built)] as const);
      for (const [name, content] of await makeSearchFiles(Object.fromEntries(await Promise.all(pages)))) {
        const file = path.join(folder, name);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },
  },
});

/**
 * Gives search a copy of its own of a package that pages use too. Shared, it would be a file of its own, for which the reader would
 * wait once more after the engine.
 */
const ownPackages = {
  name: 'verification-help:search-packages',
  apply: 'build' as const,
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  async resolveId(this: PluginContext, source: string, importer: string | undefined) {
    if (source !== 'fastest-levenshtein' || importer?.includes('/src/search/') !== true) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && `${found.id}?search`;
  },
};

/** What Vite gives its plugins, as far as it is used here. */
interface PluginContext {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<{ id: string } | null>;
}

/** The articles of a language with their pages. Takes away the file that told of them; there is none for a language that is not offered. */
async function takePages(folder: string, locale: Locale, built: BuiltPages): Promise<SearchedPage[]> {
  const file = path.join(folder, articlesFile(locale));
  const told = await readFile(file, 'utf8').catch(() => '[]');
  await rm(file, { force: true });
  return (JSON.parse(told) as SearchedArticle[]).map((article) => {
    if (article.lang !== undefined) return article;
    const page = `${article.path.slice(1)}index.html`;
    const html = built.get(page);
    if (html === undefined)
      throw new Error(`Search found no ${page}; expected the page of the article ${article.code}.`);
    return { ...article, html };
  });
}
