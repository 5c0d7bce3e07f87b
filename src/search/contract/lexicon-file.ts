import type { GuidedHelp, SuggestionWords } from './answer.ts';

/**
 * What is known of a language’s articles before the search index is asked: their titles, other names and headings, and the words
 * they use. The build writes it once for each language, packed, in files of which a query needs few, however many articles there are:
 *
 * - the lexicon itself (`LexiconData`), for every query: words of the language, and which file holds what;
 * - files of names (`NamesData`), each with all that begins with certain letters: for each word of a query, the one that holds it;
 * - files of articles (`LexiconArticle`), for those that are shown;
 * - the spelling (`SpellingData`), for words that no article uses;
 * - the outcomes of “find your fix” (`LexiconFix`), after the first answer.
 *
 * All forms of a word that the articles use have one key, which is one of them: `expire` for `expired` and `expires`. A word that no
 * article uses has its stem for a key, with `~` before it.
 */
export interface LexiconData {
  /** The place at which each file of names starts, in order. `placeOf` in `query/lexicon.ts` says where something is. */
  starts: string[];

  /** How many files of articles there are. */
  articleFiles: number;

  /** How many articles there are. */
  total: number;

  /** Words that carry little: “the”, “how”, “please”. */
  emptyWords: string[];

  /** Groups of phrases that mean the same, each phrase as keys: “erase”, “delete”, “get rid of”. */
  synonyms: string[][][];

  /** For each of these groups, in how many articles the commonest of its words is. */
  synonymCounts: number[];

  /** What is asked for a reader who pastes an address. */
  addressQuestion: string;

  /** The other languages of the site by their tags, each with what is said beside an article in it: `(in Spanish)`. */
  otherLanguages: Record<string, string>;
}

/** What is known of all that stands between two places of the alphabet. */
export interface NamesData {
  /** The words of the articles, folded. */
  words: WordGroup[];

  /** In how many articles the other keys of the names below are, rounded as these are. */
  counts: Array<[key: string, articles: number]>;

  /** The groups of synonyms, by their indexes. */
  concepts: number[];

  /** The names that hold these words or concepts. Of a word that very many hold, those that are about little else. */
  names: ArticleName[];

  /** Keys that no name holds, with the articles whose texts have them the most, the best first. */
  texts: Array<[key: string, articles: NamedArticle[]]>;

  /** Permanent codes in small letters and the last parts of addresses, each with the article it leads to. */
  links: Array<[link: string, article: NamedArticle]>;
}

/** An article as far as it has to be known to be ranked. */
export interface NamedArticle {
  /** The name of its page in the search index. */
  id: string;
  isForHelpDesks: boolean;

  /** The language it is written in, while it waits for its translation. It is then found by its aliases only. */
  lang?: string;
}

/** A short text that names an article or a part of it, or the words that only its text has. */
export interface ArticleName {
  article: NamedArticle;
  kind: 'title' | 'alias' | 'heading' | 'text';

  /** The index of the heading that it is, where it is one. */
  heading?: number;
  keys: string[];
}

/** An article as it is shown. */
export interface LexiconArticle extends NamedArticle {
  /** Its path under the root of the site. */
  path: string;

  /** The title of its topic. */
  topic: string;
  title: string;
  headings: LexiconHeading[];

  /** The permanent code; empty where pages have none. */
  code: string;
}

/** An outcome of “find your fix”. */
export interface LexiconFix {
  /** The path, under the root of the site, of the article that it reads on to. */
  article: string;

  /** Its own path. */
  path: string;
  title: string;

  /** What a person answers on the way to it, in a line. */
  says: string;
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

/** What a word that no article uses may be meant for. */
export interface SpellingData {
  /** The words of all articles; of very many, those that most articles have. */
  words: WordGroup[];

  /** Common words of the language that no article uses: not to be taken for misspelt ones that articles do use. */
  otherWords: string[];
}

/** Which files of the search index a page loads before it can ask it. */
export interface IndexFiles {
  /** Their paths in the folder of the build. */
  needed: string[];

  /** The tag under which it has the language, where that is another one. */
  lang?: string;

  /** Pagefind’s list of languages, so that it need not be fetched. */
  entry: object;
}

/** The lexicon as it is stored: every byte of it is waited for, so lists are texts and articles have no names of fields. */
export interface LexiconFile {
  starts: string;
  articleFiles: number;
  total: number;
  emptyWords: string;

  /** `erase,delete,get rid of` */
  synonyms: string[];

  /** A sign for each group: n, in base 36, for about 2ⁿ articles. */
  synonymCounts: string;
  addressQuestion: string;
  otherLanguages: Record<string, string>;
}

/** A lexicon file with the files of the search index that was made with it, what is said of suggestions, and the check of messages, by its path. */
export type StoredLexicon = LexiconFile & {
  index: IndexFiles;
  said: SuggestionWords;
  messageCheck: Required<GuidedHelp>;
};

/** `expire,expired,expires link,links`: those at index n are in about 2ⁿ articles. */
type PackedWords = string[];

/** A file of names as it is stored. */
export interface NamesFile {
  words: PackedWords;
  counts: PackedWords;
  concepts: number[];

  /**
   * Each with its names: `t`, `a`, or the index of a heading, and the keys, as in `3 how long`. Then 1 stands for pages for help desks,
   * and a tag for the language of one that waits for its translation.
   */
  articles: Array<[id: string, kind: 0 | 1 | string, ...names: string[]]>;

  /** `payment 3 0`: a key, and articles by their indexes above. */
  texts: string[];

  /** `7f3q 3` */
  links: string[];
}

/** The spelling as it is stored. */
export interface SpellingFile {
  words: PackedWords;
  otherWords: string;
}

/** An article in a file of articles, as it is stored. */
export type PackedArticle = [
  id: string,
  path: string,
  topic: string,
  isForHelpDesks: 0 | 1,
  title: string,
  headings: Array<[id: string, text: string]>,
  code: string,
  lang?: string,
];

/** The files in the folder of a lexicon. */
export const lexiconFiles = {
  names: (index: number): string => `names-${String(index)}.json`,
  articles: (index: number): string => `articles-${String(index)}.json`,
  spelling: 'spelling.json',
  fixes: 'fixes.json',
};

/** In which of so many files an article is. */
export function articleFileOf(id: string, articleFiles: number): number {
  let hash = 0;
  for (let index = 0; index < id.length; index++) hash = (hash * 31 + id.charCodeAt(index)) >>> 0;
  return hash % articleFiles;
}

/** What is stored of a lexicon. */
export const packLexicon = ({ starts, emptyWords, synonyms, synonymCounts, ...rest }: LexiconData): LexiconFile => ({
  ...rest,
  starts: starts.join(' '),
  emptyWords: emptyWords.join(' '),
  synonyms: synonyms.map((phrases) => phrases.map((keys) => keys.join(' ')).join(',')),
  synonymCounts: synonymCounts.map((count) => levelOf(count).toString(36)).join(''),
});

/** The lexicon that a file holds. */
export const unpackLexicon = ({
  starts,
  articleFiles,
  total,
  emptyWords,
  synonyms,
  synonymCounts,
  addressQuestion,
  otherLanguages,
}: LexiconFile): LexiconData => ({
  starts: split(starts, ' '),
  articleFiles,
  total,
  emptyWords: split(emptyWords, ' '),
  synonyms: synonyms.map((phrases) => split(phrases, ',').map((keys) => split(keys, ' '))),
  synonymCounts: [...synonymCounts].map((level) => 2 ** parseInt(level, 36)),
  addressQuestion,
  otherLanguages,
});

/** What is stored of the names between two places. */
export function packNames({ words, counts, concepts, names, texts, links }: NamesData): NamesFile {
  const articles = new Map<NamedArticle, NamesFile['articles'][number]>();
  const indexes = new Map<NamedArticle, number>();
  const keep = (article: NamedArticle) => {
    const kept = articles.get(article) ?? [article.id, article.lang ?? (article.isForHelpDesks ? 1 : 0)];
    articles.set(article, kept);
    if (!indexes.has(article)) indexes.set(article, indexes.size);
    return kept;
  };
  for (const { article, kind, heading = kind.charAt(0), keys } of names)
    keep(article).push([heading, ...keys].join(' '));
  const indexOf = (article: NamedArticle) => {
    keep(article);
    return indexes.get(article) ?? 0;
  };
  return {
    words: packWords(words),
    counts: packWords(counts.map(([key, count]) => ({ forms: [key], articles: count }))),
    concepts,
    texts: texts.map(([key, found]) => [key, ...found.map(indexOf)].join(' ')),
    links: links.map(([link, article]) => `${link} ${String(indexOf(article))}`),
    articles: [...articles.values()],
  };
}

/** The names that a file holds. */
export function unpackNames({ words, counts, concepts, articles, texts, links }: NamesFile): NamesData {
  const unpacked = articles.map(([id, kind, ...names]) => ({
    article: { id, isForHelpDesks: kind === 1, ...(typeof kind === 'string' && { lang: kind }) },
    names,
  }));
  const find = (index: string | undefined) => unpacked[Number(index)]?.article ?? [];
  return {
    words: unpackWords(words),
    counts: unpackWords(counts).map(({ forms: [key = ''], articles: count }) => [key, count]),
    concepts,
    names: unpacked.flatMap(({ article, names }) =>
      names.map((name): ArticleName => {
        const [sign = '', ...keys] = name.split(' ');
        if (sign === 't' || sign === 'a') return { article, kind: sign === 't' ? 'title' : 'alias', keys };
        return { article, kind: 'heading', heading: Number(sign), keys };
      }),
    ),
    texts: texts.map((text) => {
      const [key = '', ...found] = text.split(' ');
      return [key, found.flatMap(find)];
    }),
    links: links.flatMap((text) => {
      const [link = '', index] = text.split(' ');
      return [find(index)].flat().map((article): [string, NamedArticle] => [link, article]);
    }),
  };
}

/** What is stored of the spelling. */
export const packSpelling = ({ words, otherWords }: SpellingData): SpellingFile => ({
  words: packWords(words),
  otherWords: otherWords.join(' '),
});

/** The spelling that a file holds. */
export const unpackSpelling = ({ words, otherWords }: SpellingFile): SpellingData => ({
  words: unpackWords(words),
  otherWords: split(otherWords, ' '),
});

/** What is stored of an article as it is shown. */
export const packArticle = ({
  id,
  path,
  topic,
  isForHelpDesks,
  title,
  headings,
  code,
  lang,
}: LexiconArticle): PackedArticle => [
  id,
  path,
  topic,
  isForHelpDesks ? 1 : 0,
  title,
  headings.map((heading) => [heading.id, heading.text]),
  code,
  ...((lang === undefined ? [] : [lang]) as [lang?: string]),
];

/** The article that was stored. */
export const unpackArticle = ([
  id,
  path,
  topic,
  isForHelpDesks,
  title,
  headings,
  code,
  lang,
]: PackedArticle): LexiconArticle => ({
  id,
  path,
  topic,
  isForHelpDesks: isForHelpDesks === 1,
  title,
  headings: headings.map(([heading, text]) => ({ id: heading, text })),
  code,
  ...(lang !== undefined && { lang }),
});

function packWords(words: readonly WordGroup[]): PackedWords {
  const levels: string[][] = [];
  for (const { forms, articles } of words) (levels[levelOf(articles)] ??= []).push(forms.join(','));
  return Array.from(levels, (level) => (level ?? []).join(' '));
}

const unpackWords = (levels: PackedWords): WordGroup[] =>
  levels.flatMap((level, power) =>
    split(level, ' ').map((forms) => ({ forms: split(forms, ','), articles: 2 ** power })),
  );

const levelOf = (count: number) => Math.round(Math.log2(Math.max(1, count)));

const split = (text: string, sign: string) => (text === '' ? [] : text.split(sign));
