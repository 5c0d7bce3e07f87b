/**
 * What is known of a language’s articles before the index is asked: their titles, other names and headings, and the words they
 * use. One file for each language, written by the build (`make-lexicon.ts`) so that a slow phone has little to do with it.
 *
 * All forms of a word that the articles use have one key, which is one of them: `expire` for `expired` and `expires`. A word that no
 * article uses has its stem for a key, with `~` before it.
 */
export interface LexiconFile {
  /** The titles of topics. */
  topics: string[];

  /** Articles, in no order. */
  articles: LexiconArticle[];

  /**
   * The words of all articles, folded: `expire,expired,expires link,links`. Those at place n are in about 2ⁿ articles, all forms of
   * a word together; the first form is the key.
   */
  words: string[];

  /** Words that carry little: “the”, “how”, “please”. */
  emptyWords: string;

  /** Common words of the language that no article uses: not to be taken for misspelt ones that articles do use. */
  otherWords: string;

  /**
   * For each article, in the same order, the keys of words that only its text has and few others: with these, most words that name no
   * article need not wait for the index.
   */
  rareWords: string[];

  /** Groups of phrases that mean the same, as keys: `erase,delete,get rid of`. */
  synonyms: string[];

  /** What is asked for a reader who pastes an address. */
  addressQuestion: string;

  /** The other languages of the site by their tags, each with what is said beside an article in it: `(in Spanish)`. */
  otherLanguages: Record<string, string>;
}

/** An article: its name in the index, its path under the root of the site, the place of its topic, and what it is called. */
export type LexiconArticle = [
  id: string,
  path: string,
  topic: number,
  isForHelpDesks: 0 | 1,
  title: string,
  /** As keys: they are compared and never shown. */
  aliases: string[],
  headings: Array<[id: string, text: string]>,
  /** The permanent code; empty where pages have none. */
  code: string,
  /** The language it is written in, while it waits for its translation. It is then found by its aliases only. */
  lang?: string,
];

/** Which files of the search index a page loads before it can ask it. */
export interface IndexFiles {
  /** Their paths under the root of the site. */
  needed: string[];

  /** Pagefind’s list of languages, so that it need not be fetched. */
  entry: object;
}

/** A lexicon as it is stored: with the files of the search index that was made with it. */
export type StoredLexicon = LexiconFile & { index: IndexFiles };
