import type { SuggestionWords } from './answer.ts';

/**
 * What is known of a language’s articles before the search index is asked: their titles, other names and headings, and the words
 * they use. The build writes it once for each language, packed; `query/lexicon.ts` answers from it.
 *
 * All forms of a word that the articles use have one key, which is one of them: `expire` for `expired` and `expires`. A word that no
 * article uses has its stem for a key, with `~` before it.
 */
export interface LexiconData {
  articles: LexiconArticle[];

  /** The words of all articles, folded. */
  words: WordGroup[];

  /** Words that carry little: “the”, “how”, “please”. */
  emptyWords: string[];

  /** Common words of the language that no article uses: not to be taken for misspelt ones that articles do use. */
  otherWords: string[];

  /** Groups of phrases that mean the same, each phrase as keys: “erase”, “delete”, “get rid of”. */
  synonyms: string[][][];

  /** What is asked for a reader who pastes an address. */
  addressQuestion: string;

  /** The other languages of the site by their tags, each with what is said beside an article in it: `(in Spanish)`. */
  otherLanguages: Record<string, string>;
}

/** An article, by what it is called. */
export interface LexiconArticle {
  /** The name of its page in the search index. */
  id: string;

  /** Its path under the root of the site. */
  path: string;

  /** The title of its topic. */
  topic: string;
  isForHelpDesks: boolean;
  title: string;

  /** Its other names, each as keys: they are compared and never shown. */
  aliases: string[][];
  headings: LexiconHeading[];

  /** The permanent code; empty where pages have none. */
  code: string;

  /** The language it is written in, while it waits for its translation. It is then found by its aliases only. */
  lang?: string;

  /**
   * The keys of words that only its text has and few others: with these, most words that name no article need not wait for the
   * search index.
   */
  rareWords: string[];
}

/** A heading of an article. */
export interface LexiconHeading {
  id: string;
  text: string;
}

/** All forms of a word that the articles use. */
export interface WordGroup {
  /** The first one is the key. */
  forms: string[];

  /** In how many articles it is, in any form. Rounded to a power of two when it is stored. */
  articles: number;
}

/** Which files of the search index a page loads before it can ask it. */
export interface IndexFiles {
  /** Their paths under the root of the site. */
  needed: string[];

  /** Pagefind’s list of languages, so that it need not be fetched. */
  entry: object;
}

/** The same as it is stored: every byte of it is waited for, so lists are texts and articles have no names of fields. */
export interface LexiconFile {
  topics: string[];
  articles: PackedArticle[];

  /** `expire,expired,expires link,links`: those at index n are in about 2ⁿ articles. */
  words: string[];
  emptyWords: string;
  otherWords: string;

  /** For each article, in the same order. */
  rareWords: string[];

  /** `erase,delete,get rid of` */
  synonyms: string[];
  addressQuestion: string;
  otherLanguages: Record<string, string>;
}

/** A lexicon file with the files of the search index that was made with it, and what is said of suggestions. */
export type StoredLexicon = LexiconFile & { index: IndexFiles; said: SuggestionWords };

type PackedArticle = [
  id: string,
  path: string,
  /** The index of its topic. */
  topic: number,
  isForHelpDesks: 0 | 1,
  title: string,
  aliases: string[],
  headings: Array<[id: string, text: string]>,
  code: string,
  lang?: string,
];

/** What is stored of a lexicon. */
export function packLexicon({ articles, words, emptyWords, otherWords, synonyms, ...rest }: LexiconData): LexiconFile {
  const topics = [...new Set(articles.map(({ topic }) => topic))].sort();
  const levels: string[][] = [];
  for (const { forms, articles: count } of words) (levels[Math.round(Math.log2(count))] ??= []).push(forms.join(','));
  return {
    topics,
    articles: articles.map(({ id, path, topic, isForHelpDesks, title, aliases, headings, code, lang }) => [
      id,
      path,
      topics.indexOf(topic),
      isForHelpDesks ? 1 : 0,
      title,
      aliases.map((keys) => keys.join(' ')),
      headings.map((heading) => [heading.id, heading.text]),
      code,
      ...((lang === undefined ? [] : [lang]) as [lang?: string]),
    ]),
    words: Array.from(levels, (level) => (level ?? []).join(' ')),
    emptyWords: emptyWords.join(' '),
    otherWords: otherWords.join(' '),
    rareWords: articles.map(({ rareWords }) => rareWords.join(' ')),
    synonyms: synonyms.map((phrases) => phrases.map((keys) => keys.join(' ')).join(',')),
    ...rest,
  };
}

/** The lexicon that a file holds. */
export function unpackLexicon(file: LexiconFile): LexiconData {
  const { topics, articles, words, emptyWords, otherWords, rareWords, synonyms, addressQuestion, otherLanguages } =
    file;
  return {
    articles: articles.map(([id, path, topic, isForHelpDesks, title, aliases, headings, code, lang], index) => ({
      id,
      path,
      topic: topics[topic] ?? '',
      isForHelpDesks: isForHelpDesks === 1,
      title,
      aliases: aliases.map((keys) => split(keys, ' ')),
      headings: headings.map(([heading, text]) => ({ id: heading, text })),
      code,
      ...(lang !== undefined && { lang }),
      rareWords: split(rareWords[index] ?? '', ' '),
    })),
    words: words.flatMap((level, power) =>
      split(level, ' ').map((forms) => ({ forms: split(forms, ','), articles: 2 ** power })),
    ),
    emptyWords: split(emptyWords, ' '),
    otherWords: split(otherWords, ' '),
    synonyms: synonyms.map((phrases) => split(phrases, ',').map((keys) => split(keys, ' '))),
    addressQuestion,
    otherLanguages,
  };
}

const split = (text: string, sign: string) => (text === '' ? [] : text.split(sign));
