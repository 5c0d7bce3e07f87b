import type { Locale } from '../i18n/locales.ts';

/** What a reader looked for and did not find: the words, and where. Nothing of the reader. */
export interface Gap {
  words: string;

  /** The address of the page, if it is known. */
  page?: string | undefined;

  /** The article that should have answered, where an editor has said so. */
  article?: string | undefined;
}

/** The same words from one or more readers. */
export interface MergedGap {
  /** As the first of them wrote them. */
  words: string;
  locale: Locale;

  /** How often they came in. */
  count: number;

  /** The slugs of the articles that did not help; none where search found nothing. */
  unhelpful: string[];
  article?: string | undefined;
}
