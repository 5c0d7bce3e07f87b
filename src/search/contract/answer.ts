import type { Words } from '../../i18n/words.ts';

/** A piece of a text; `isMatch` where it is a word that was searched for. */
export interface TextPiece {
  text: string;
  isMatch: boolean;
}

/** An article that answers a query. */
export interface SearchResult {
  url: string;
  title: TextPiece[];

  /** Its permanent code; empty where pages have none. */
  code: string;

  /** The title of its topic. */
  topic: string;

  /** The language of its title, headings and passage. */
  lang: string;

  /** What is said beside it when that is not the language of the page: “(in Spanish)”; else empty. */
  note: string;

  /** The part of its text that holds the most of the query; empty until the text has been read, and when only its names match. */
  passage: TextPiece[];

  /** The address of that passage, with the words by which the browser finds and marks it; without a passage that of the article. */
  passageUrl: string;

  /** Headings that hold words of the query, the best first, and the one over the passage. */
  headings: Array<{ url: string; title: TextPiece[] }>;
}

/** A page of guided help that fits a query. */
export interface GuidedHelp {
  url: string;
  title: string;

  /** Where the page takes what was typed: the mark of `hand-over.ts`, to be put before it as the name of the tab. */
  mark?: string;
}

/** What a query found, as far as it is known. */
export interface SearchAnswer {
  /** How many articles were found in all. */
  count: number;

  /** The first of them, best first. */
  results: SearchResult[];

  /** Whether the names of an article, in the language of the page, answer most of the query. */
  isSure: boolean;

  /** Whether the texts of the articles could not be searched, so that only their names were. */
  isPartial: boolean;

  /** The query as it was understood, when it was taken for misspelt. */
  mended: string | undefined;

  /** Undefined when none fits. */
  guided: GuidedHelp | undefined;

  /** When nothing was found: words of the articles that look like those that were typed. */
  nearest: string[];
}

/** How a query is to be read. */
export interface QueryOptions {
  /** Take every word as it was typed, misspelt or not. */
  isVerbatim?: boolean;

  /** The reader may not have finished the last word. */
  isTyping?: boolean;
}

/** What a search may ask for. */
export interface SearchOptions extends QueryOptions {
  /** How many results to give. */
  limit: number;

  /** Whether passages are wanted, for which the articles have to be fetched. */
  hasPassages?: boolean;

  /** Aborted when nobody waits for the answer any more: what is not yet asked for is then not loaded. The answer may stay out. */
  signal?: AbortSignal;

  /** How many headings to give with each article, 3 unless said otherwise. */
  maxHeadings?: number;
}

/** What is said of suggestions. It arrives with the lexicon, so that no page carries it. */
export type SuggestionWords = Pick<Words['search'], 'suggested' | 'noneFound' | 'seeAll' | 'mended' | 'stepByStep'>;

/** What can be asked of the search of a language. */
export interface Search {
  /** What is said of suggestions in the language. */
  readonly words: SuggestionWords;

  /**
   * Answers a query, better and better: with what the names of articles say, at once; then, when these do not answer or passages
   * are wanted, with what the search index says. The order of the first answer is kept. A query in another language of the site is
   * answered as there, with the articles as they are in this one. Throws when a file does not arrive.
   */
  find(typed: string, options: SearchOptions): AsyncGenerator<SearchAnswer>;

  /**
   * How many articles of another language of the site, by its tag, answer a query by their names; 0 when the query does not look like
   * one in that language. Throws when a file does not arrive.
   */
  countIn(lang: string, typed: string): Promise<number>;
}
