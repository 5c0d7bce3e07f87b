import type { Words } from '../../i18n/words.ts';

/** What the page tells a search element, as JSON in its `data-setup`. */
export interface SearchSetup {
  /** Where the engine stands, which is loaded when it is needed. */
  engine: string;

  /** Where the site’s articles are named, and where it is said how words change, both in the language of the page. */
  lexicon: string;
  forms: string;

  /** Where the site stands, so that results lead there: a path that ends with a slash. */
  base: string;

  /** The language of the page, for counting. */
  lang: string;
}

/** The box stands in every page, so it is told only the words that it says. */
export interface SearchBoxSetup extends SearchSetup {
  words: Pick<Words['search'], 'suggested' | 'noneFound' | 'seeAll' | 'mended'>;
}

/** The page of results says all. */
export interface SearchPageSetup extends SearchSetup {
  words: Words['search'];

  /** The address of the search page, to which `?q=` is added. */
  page: string;

  /** Where the words can be looked for when this language has nothing. */
  others: Array<SearchSetup & { name: string; page: string }>;
}
