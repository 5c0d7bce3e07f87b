import { locales, type Locale } from '../i18n/locales.ts';
import { basePath, fileUrl } from '../model/urls.ts';
import type { SearchSetup } from './setup.ts';

/** What the build writes for search under the root of the site: the parts of the program, and for each language what it is told. */
export const searchFiles = {
  engine: 'search/engine.js',
  worker: 'search/index-worker.js',
  passage: 'search/help-passage.js',
  forms: (lang: string) => `search/word-forms.${lang}.js`,
  lexicon: (lang: string) => `search/lexicon.${lang}.json`,
};

/** Where pages find the search of a language. The engine is its source in `npm run dev`. */
export function locateSearch(locale: Locale): SearchSetup {
  const { lang } = locales[locale];
  const isDev = import.meta.env.DEV;
  return {
    engine: fileUrl(isDev ? 'src/search/engine.ts' : searchFiles.engine),
    lexicon: fileUrl(searchFiles.lexicon(lang)),
    forms: fileUrl(isDev ? `src/search/word-forms/${locale}.ts` : searchFiles.forms(lang)),
    base: basePath,
    lang,
  };
}

/** Where pages find the program that marks the passage a search led to. */
export const locatePassage = (): string =>
  fileUrl(import.meta.env.DEV ? 'src/search/help-passage.ts' : searchFiles.passage);
