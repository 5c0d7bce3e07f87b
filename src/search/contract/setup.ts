import type { Words } from '../../i18n/words.ts';

/** Where the search of a language is. */
export interface SearchLocation {
  /** The address of its lexicon, and of the module that says how its words change. */
  lexicon: string;
  forms: string;

  /** The root of the site, to which results lead: a path that ends with a slash. */
  base: string;

  /** The tag of the language. */
  lang: string;
}

/** What the page tells `<help-search>`, as JSON in its `data-setup`: where the search of its language is. */
export interface SearchSetup extends SearchLocation {
  /** The address of the engine, which is loaded when it is needed. */
  engine: string;
}

/** The box stands in every page, so it is told only the words that it says. */
export interface SearchBoxSetup extends SearchSetup {
  words: Pick<Words['search'], 'suggested' | 'noneFound' | 'seeAll' | 'mended'>;
}

/** The page of results says all. */
export interface SearchPageSetup extends Pick<SearchLocation, 'base' | 'lang'> {
  words: Words['search'];

  /** The address of the search page, to which `?q=` is added. */
  page: string;

  /** Where the words can be looked for when this language has nothing. */
  others: Array<SearchLocation & { name: string; page: string }>;
}
