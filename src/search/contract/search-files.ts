/** The files of search, by their paths under the root of the site: programs, and for each language its word forms and lexicon. */
export const searchFiles = {
  engine: 'search/engine.js',
  worker: 'search/index-worker.js',
  passage: 'search/help-passage.js',
  forms: (lang: string) => `search/word-forms.${lang}.js`,
  lexicon: (lang: string) => `search/lexicon.${lang}.json`,
};
