import { defaultLocale, type Locale } from '../../i18n/locales.ts';

/**
 * The files of search, by their paths in the folder of the build: programs, what tells languages apart, and for each language its word forms, its lexicon as a module,
 * and the folder of the files that the lexicon says more in. A page that was opened before a deploy may load those of the build after it. So a
 * change of `engine.js` that such a page could not work with gives it another name: the page then leads to search, by its form.
 */
export const searchFiles = {
  engine: 'engine.js',
  worker: 'index-worker.js',
  passage: 'help-passage.js',
  languages: 'languages.json',
  forms: (lang: string) => `word-forms.${lang}.js`,
  lexicon: (lang: string) => `lexicon.${lang}.js`,
  lexiconFolder: (lang: string) => `lexicon.${lang}/`,
};

/** Where Astro writes what search is told of the articles of a language. No finished site has it: the lexicon says it. */
export const articlesFile = (locale: Locale): string =>
  `${locale === defaultLocale ? '' : `${locale}/`}search/articles.json`;
