import type { Words } from '../../i18n/words.ts';

/** What the page tells `<help-search>` in its `data-` attributes. */
export interface SearchSetup {
  /** The folder of the build’s programs and of what they read, as a path that ends with a slash. */
  build: string;

  /** The tag of the language. */
  lang: string;
}

/** Where the search of a language is. */
export interface SearchLocation extends SearchSetup {
  /** The root of the site, to which results lead: a path that ends with a slash. */
  base: string;

  /** Finds the folder of the build that the host has now. */
  findBuild: () => Promise<string>;

  /** Makes of the address of a build’s worker what Trusted Types let start. One for all builds: a page may make a policy once. */
  admitWorker: (address: string) => string;
}

/** What the page tells `<help-search-page>`. */
export interface SearchPageSetup extends Pick<SearchLocation, 'base' | 'lang'> {
  words: Words['searchResults'] & Pick<Words['share'], 'copyLink' | 'copyLinkTo'> & { copied: string };

  /** The address of the search page, to which `?q=` is added. */
  page: string;

  /** The other languages, in which a query that finds nothing is tried. */
  others: Array<{ lang: string; name: string; page: string }>;
}
