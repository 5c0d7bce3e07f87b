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

/** What the page tells `<help-search>` in its `data-` attributes: where the search of its language is. */
export interface SearchSetup extends SearchLocation {
  /** The address of the engine, which is loaded when it is needed. */
  engine: string;
}

/** What the page tells `<help-search-page>`. */
export interface SearchPageSetup extends Pick<SearchLocation, 'base' | 'lang'> {
  words: Words['searchResults'] & Pick<Words['share'], 'copyLink' | 'copyLinkTo'> & { copied: string };

  /** The address of the search page, to which `?q=` is added. */
  page: string;

  /** The other languages, in which a query that finds nothing is tried. */
  others: Array<SearchLocation & { name: string; page: string }>;
}
