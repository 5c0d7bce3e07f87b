/** What the build writes for search under the root of the site: the parts of the program, and for each language what it is told. */
export const searchFiles = {
  engine: 'search/engine.js',
  worker: 'search/index-worker.js',
  passage: 'search/help-passage.js',
  forms: (lang: string) => `search/word-forms.${lang}.js`,
  lexicon: (lang: string) => `search/lexicon.${lang}.json`,
};
