import type { Locale } from '../../i18n/locales.ts';
import type { SearchedArticle } from '../../model/searched-articles.ts';
import { addressQuestions } from '../query/address.ts';
import { emptyWords } from './empty-words.ts';
import { fold, splitWords } from '../query/fold.ts';
import { listCommonWords } from './common-words.ts';
import { listLanguageWords } from './list-language-words.ts';
import { findersOf, Lexicon, placeOfLink } from '../query/lexicon.ts';
import {
  articleFileOf,
  packArticle,
  packLexicon,
  packNames,
  packSpelling,
  type ArticleName,
  type LexiconArticle,
  type LexiconData,
  type LexiconFile,
  type LexiconFix,
  type NamedArticle,
  type NamesData,
  type NamesFile,
  type PackedArticle,
  type SpellingFile,
  type WordGroup,
} from '../contract/lexicon-file.ts';
import { mendSpaces } from '../query/mend-spaces.ts';
import { mendSpelling } from '../query/mend-spelling.ts';
import { findPart } from '../query/plan-query.ts';
import { weights } from '../query/weights.ts';
import type { WordForms } from '../contract/word-forms.ts';

/** What the index holds of an article’s text: nothing while the article waits for its translation. */
export interface ArticleText {
  /** Its name in the index. */
  id: string;
  content: string;

  /** The headings of its text, in order. */
  headings: ReadonlyArray<{ id: string; text: string }>;
}

/** An article as it is called, with its text. */
export type IndexedArticle = SearchedArticle & ArticleText;

/** The folded words of the text of each article. */
type Texts = ReadonlyMap<IndexedArticle, readonly string[]>;

/** All that is stored of a lexicon. */
export interface LexiconFiles {
  lexicon: LexiconFile;
  names: NamesFile[];
  articles: PackedArticle[][];
  spelling: SpellingFile;
  fixes: LexiconFix[];

  /** The words by which the language is told from others. */
  words: readonly string[];
}

/** Of the names that hold a word, as many are kept: those that are about little else. */
const maxNames = 300;

/** Of the articles that have a word in their text only, as many are kept. */
const maxTexts = 12;

/** As if every text were by so many words longer: a word that stands once in a very short one does not tell more than one that stands often. */
const weightOfLength = 300;

/** About how many letters a file of names has. With more, a query loads what it does not need; with less, it asks for more files. */
const namesFileLength = 9000;

/** How many articles a file of articles has, about. */
const articlesPerFile = 8;

/** Words that may be meant by a misspelt one: of very many words, those that most articles have. */
const maxSpelling = 6000;

/** The lexicon of a language’s articles, packed. */
export function makeLexicon(
  indexed: readonly IndexedArticle[],
  locale: Locale,
  forms: WordForms,
  synonyms: readonly string[][] = [],
  otherLanguages: LexiconData['otherLanguages'] = {},
): LexiconFiles {
  const bare: LexiconData = {
    starts: [],
    articleFiles: Math.ceil(indexed.length / articlesPerFile),
    total: indexed.length,
    emptyWords: [...new Set(emptyWords[locale].map(fold))],
    synonyms: [],
    synonymCounts: [],
    addressQuestion: addressQuestions[locale],
    otherLanguages,
  };
  const texts = new Map(indexed.map((article) => [article, splitWords(fold(article.content), forms)]));
  const groups = listWords(texts, forms);
  const words = new Lexicon(bare, forms);
  words.addNames({ ...noNames, words: groups });
  const phrases = synonyms.map((group) => {
    const keys = new Map(group.map((phrase) => words.readKeys(phrase)).map((own) => [own.join(' '), own]));
    return [...keys.values()];
  });
  const data: LexiconData = {
    ...bare,
    synonyms: phrases,
    synonymCounts: phrases.map((group) =>
      Math.max(0, ...group.map(([key = '', ...others]) => (others.length === 0 ? words.count(key) : 0))),
    ),
  };
  const lexicon = new Lexicon(data, forms);
  lexicon.addNames({ ...noNames, words: groups });

  const sorted = indexed.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { starts, files } = cutPlaces(listPlaces(sorted, texts, groups, lexicon), lexicon);
  const articles = Array.from({ length: data.articleFiles }, (): PackedArticle[] => []);
  for (const article of sorted)
    articles[articleFileOf(article.id, data.articleFiles)]?.push(
      packArticle({ ...article, headings: [...article.headings] } satisfies LexiconArticle),
    );
  return {
    lexicon: packLexicon({ ...data, starts }),
    names: files.map(packNames),
    articles,
    spelling: listSpelling(groups, data, forms, locale),
    fixes: sorted.flatMap(({ path: article, fixes }) => fixes.map((fix) => ({ article, ...fix }))),
    words: listLanguageWords(groups, data.emptyWords, data.total),
  };
}

const noNames: NamesData = { words: [], counts: [], concepts: [], names: [], texts: [], links: [] };

/** What stands at one place: the same as in a file of names, but for the counts. */
type Place = Omit<NamesData, 'counts'>;

/** All places, each with what stands there. */
function listPlaces(
  articles: readonly IndexedArticle[],
  texts: Texts,
  groups: readonly WordGroup[],
  lexicon: Lexicon,
): Map<string, Place> {
  const places = new Map<string, Place>();
  const placeAt = (name: string): Place => {
    const place = places.get(name) ?? { words: [], concepts: [], names: [], texts: [], links: [] };
    places.set(name, place);
    return place;
  };
  for (const group of groups) placeAt(lexicon.placeOf(group.forms[0] ?? '')).words.push(group);

  const holders = new Map<string | number, Array<{ name: ArticleName; focus: number }>>();
  const mentions = new Map<string, Array<{ article: NamedArticle; share: number }>>();
  for (const indexed of articles) {
    const article: NamedArticle = {
      id: indexed.id,
      isForHelpDesks: indexed.isForHelpDesks,
      ...(indexed.lang !== undefined && { lang: indexed.lang }),
    };
    for (const name of listNames(article, indexed, lexicon)) {
      const tokens = lexicon.tokensOf(name);
      const total = tokens.reduce((sum, { weight }) => sum + weight, 0);
      for (const finder of new Set(tokens.flatMap(findersOf))) {
        const own = tokens.reduce((sum, token) => sum + (findersOf(token).includes(finder) ? token.weight : 0), 0);
        const others = holders.get(finder) ?? [];
        others.push({ name, focus: (weights.kinds[name.kind] * own) / total });
        holders.set(finder, others);
      }
    }
    const words = texts.get(indexed) ?? [];
    const times = new Map<string, number>();
    for (const key of words.map((word) => lexicon.keyOf(word))) times.set(key, (times.get(key) ?? 0) + 1);
    for (const [key, count] of times) {
      const others = mentions.get(key) ?? [];
      others.push({ article, share: count / (words.length + weightOfLength) });
      mentions.set(key, others);
    }
    for (const link of [indexed.code.toLowerCase(), indexed.path.split('/').at(-2) ?? ''])
      if (link !== '') placeAt(placeOfLink(link)).links.push([link, article]);
  }
  for (const [finder, found] of holders) {
    const place = placeAt(lexicon.placeOf(finder));
    if (typeof finder === 'number') place.concepts.push(finder);
    place.names.push(
      ...found
        .sort((a, b) => b.focus - a.focus)
        .slice(0, maxNames)
        .map(({ name }) => name),
    );
  }
  for (const [key, found] of mentions) {
    if (holders.has(key)) continue;
    const best = found.sort((a, b) => b.share - a.share).slice(0, maxTexts);
    placeAt(lexicon.placeOf(key)).texts.push([key, best.map(({ article }) => article)]);
  }
  return places;
}

/** The names of an article, each once: its title, unless that is in another language, its aliases and its headings. */
function listNames(
  article: NamedArticle,
  { title, aliases, headings, lang }: IndexedArticle,
  lexicon: Lexicon,
): ArticleName[] {
  const named: ArticleName[] = [
    ...(lang === undefined ? [title] : []).flatMap((text) => nameBy(article, 'title', text, lexicon)),
    ...aliases.flatMap((text) => nameBy(article, 'alias', text, lexicon)),
    ...headings.flatMap(({ text }, heading) =>
      nameBy(article, 'heading', text, lexicon).map((name) => ({ ...name, heading })),
    ),
  ];
  const different = new Map(named.map((name) => [[name.heading ?? name.kind, ...name.keys].join(' '), name]));
  return [...different.values()].filter(({ keys }) => keys.length > 0);
}

/** The names that a text is: a second one where it has words that are several in one, with these words instead. */
function nameBy(article: NamedArticle, kind: ArticleName['kind'], text: string, lexicon: Lexicon): ArticleName[] {
  const words = lexicon.split(text);
  const parted = words.map((word) => lexicon.part(word));
  const readings = [words, ...(parted.every(({ length }) => length === 0) ? [] : [readParts(words, parted)])];
  return readings.map((own) => ({ article, kind, keys: own.map((word) => lexicon.keyOf(word)) }));
}

const readParts = (words: readonly string[], parted: ReadonlyArray<readonly string[]>) =>
  words.flatMap((word, index) => (parted[index]?.length ? parted[index] : word));

/** The places in files of about the same length, and where each of these starts but the first. */
function cutPlaces(places: ReadonlyMap<string, Place>, lexicon: Lexicon): { starts: string[]; files: NamesData[] } {
  const starts: string[] = [];
  const files: Place[][] = [[]];
  let length = 0;
  let last = '';
  for (const [name, place] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = measure(place);
    if (length > 0 && length + own > namesFileLength) {
      // As short as can be: every query loads the list.
      const parts = Array.from({ length: name.length }, (_, index) => name.slice(0, index + 1));
      starts.push(parts.find((part) => part > last) ?? name);
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(place);
    length += own;
    last = name;
  }
  return { starts, files: files.map((own) => joinPlaces(own, lexicon)) };
}

/** About how many letters are stored of what stands at a place. */
const measure = ({ words, names, texts, links }: Place): number =>
  JSON.stringify([words.map(({ forms }) => forms), names.map(({ keys }) => keys.join(' '))]).length +
  10 * texts.length +
  20 * links.length;

/** What stands at several places, each name once, with the counts of its keys. */
function joinPlaces(places: readonly Place[], lexicon: Lexicon): NamesData {
  const words = places.flatMap((place) => place.words);
  const names = [...new Set(places.flatMap((place) => place.names))];
  const known = new Set(words.map(({ forms: [key] }) => key));
  const others = new Set(names.flatMap(({ keys }) => keys).filter((key) => !known.has(key)));
  return {
    words,
    counts: [...others].sort().map((key) => [key, lexicon.count(key)]),
    concepts: places.flatMap((place) => place.concepts),
    names,
    texts: places.flatMap((place) => place.texts),
    links: places.flatMap((place) => place.links),
  };
}

/** What a word that no article uses may be meant for. */
function listSpelling(groups: readonly WordGroup[], data: LexiconData, forms: WordForms, locale: Locale): SpellingFile {
  const commonest = new Set(groups.toSorted((a, b) => b.articles - a.articles).slice(0, maxSpelling));
  const words = groups.filter((group) => commonest.has(group));
  const lexicon = new Lexicon(data, forms);
  lexicon.addSpelling({ words, otherWords: [] });
  return packSpelling({ words, otherWords: listOtherWords(lexicon, locale) });
}

/** Of the common words of the language, those that search would take for a misspelling of another one, or for two in one. */
function listOtherWords(lexicon: Lexicon, locale: Locale): string[] {
  const isMistaken = (word: string) =>
    findPart(word, lexicon).length > 0 ||
    mendSpaces([word], lexicon).length > 1 ||
    // Last, because it goes through all words.
    mendSpelling(word, lexicon).length > 0;
  return listCommonWords(locale)
    .map(fold)
    .filter((word) => word.length > 2 && !lexicon.isKnown(word) && isMistaken(word));
}

/** Every word with its other forms, the commonest form first. */
function listWords(texts: Texts, forms: WordForms): WordGroup[] {
  const groups = new Map<string, { pages: number; words: Map<string, number> }>();
  const stems = new Map<string, string>();
  for (const [{ title, aliases, lang }, words] of texts) {
    const own = new Set([
      ...words,
      ...splitWords(fold([lang === undefined ? title : '', ...aliases].join(' ')), forms),
    ]);
    const seen = new Set<string>();
    for (const word of own) {
      const key = stems.get(word) ?? forms.stem(word);
      stems.set(word, key);
      const group = groups.get(key) ?? { pages: 0, words: new Map<string, number>() };
      group.words.set(word, (group.words.get(word) ?? 0) + 1);
      if (!seen.has(key)) group.pages += 1;
      seen.add(key);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ pages: articles, words }) => ({
      forms: [...words].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1)).map(([word]) => word),
      articles,
    }))
    .sort((a, b) => (a.forms.join() < b.forms.join() ? -1 : 1));
}
