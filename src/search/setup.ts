import type { Words } from '../i18n/words.ts';

/** What the page tells a search element, as JSON in its `data-setup`. */
export interface SearchSetup {
  /** Where the engine stands, which is loaded when it is needed. */
  engine: string;

  /** Where the index stands: a path that ends with a slash. */
  index: string;

  /** Where the site stands, so that results lead there: a path that ends with a slash. */
  base: string;

  /** The language of the page, for counting. */
  lang: string;

  /** The words of search in that language. */
  words: Words['search'];
}

/** The box stands in every page, so it is told only the words that it says. */
export interface SearchBoxSetup extends Omit<SearchSetup, 'words'> {
  words: Pick<Words['search'], 'suggested' | 'noneFound' | 'seeAll' | 'failedShort'>;
}
