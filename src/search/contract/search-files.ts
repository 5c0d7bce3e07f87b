import { defaultLocale, type Locale } from '../../i18n/locales.ts';

/**
 * The files of search, by their paths under the root of the site: programs, and for each language its word forms, its lexicon, and the
 * folder of the files that the lexicon says more in.
 */
export const searchFiles = {
  engine: 'search/engine.js',
  worker: 'search/index-worker.js',
  passage: 'search/help-passage.js',
  forms: (lang: string) => `search/word-forms.${lang}.js`,
  lexicon: (lang: string) => `search/lexicon.${lang}.json`,
  lexiconFolder: (lang: string, version: string) => `search/lexicon.${lang}/${version}/`,
};

/** Where Astro writes what search is told of the articles of a language. No finished site has it: the lexicon says it. */
export const articlesFile = (locale: Locale): string =>
  `${locale === defaultLocale ? '' : `${locale}/`}search/articles.json`;
