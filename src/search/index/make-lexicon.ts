import type { Locale } from '../../i18n/locales.ts';
import type { SearchedArticle } from '../../model/searched-articles.ts';
import { addressQuestions } from '../query/address.ts';
import { emptyWords } from './empty-words.ts';
import { fold, splitWords } from '../query/fold.ts';
import { listCommonWords } from './common-words.ts';
import { Lexicon } from '../query/lexicon.ts';
import {
  packLexicon,
  type LexiconArticle,
  type LexiconData,
  type LexiconFile,
  type WordGroup,
} from '../contract/lexicon-file.ts';
import { mendSpaces } from '../query/mend-spaces.ts';
import { mendSpelling } from '../query/mend-spelling.ts';
import { findPart } from '../query/plan-query.ts';
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

/** The lexicon of a language’s articles, packed. */
export function makeLexicon(
  indexed: readonly IndexedArticle[],
  locale: Locale,
  forms: WordForms,
  synonyms: readonly string[][] = [],
  otherLanguages: LexiconData['otherLanguages'] = {},
): LexiconFile {
  const nameless: LexiconData = {
    articles: [],
    words: listWords(indexed, forms),
    emptyWords: [...new Set(emptyWords[locale])].map(fold),
    otherWords: [],
    synonyms: [],
    addressQuestion: addressQuestions[locale],
    otherLanguages,
  };
  const words = new Lexicon(nameless, forms);
  const keysOf = (text: string) => splitWords(fold(text)).map((word) => words.keyOf(word));
  const articles = indexed.map((article): LexiconArticle => ({
    ...article,
    aliases: article.aliases.map(keysOf),
    headings: [...article.headings],
    rareWords: [],
  }));
  const data: LexiconData = {
    ...nameless,
    articles: articles.sort((a, b) => (a.path < b.path ? -1 : 1)),
    synonyms: synonyms.map((group) => {
      const phrases = new Map(group.map(keysOf).map((keys) => [keys.join(' '), keys]));
      return [...phrases.values()];
    }),
  };
  const lexicon = new Lexicon(data, forms);
  const texts = new Map(indexed.map(({ path, content }) => [path, content]));
  return packLexicon({
    ...data,
    articles: data.articles.map((article) => ({
      ...article,
      rareWords: listRareWords(texts.get(article.path) ?? '', lexicon),
    })),
    otherWords: listOtherWords(lexicon, locale),
  });
}

/** In how many articles a word may be to be rare. */
const rare = 2;

/** The keys of the words of a text that no article is named by and that few have. */
function listRareWords(text: string, lexicon: Lexicon): string[] {
  const keys = new Set(
    splitWords(fold(text))
      .filter((word) => word.length > 2 && !/\d/.test(word))
      .map((word) => lexicon.keyOf(word)),
  );
  return [...keys].filter((key) => lexicon.count(key) <= rare && lexicon.namesWith(key).length === 0).sort();
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
function listWords(articles: readonly IndexedArticle[], { stem }: WordForms): WordGroup[] {
  const groups = new Map<string, { pages: number; forms: Map<string, number> }>();
  for (const { content, title, aliases, lang } of articles) {
    const own = new Set(splitWords(fold([content, lang === undefined ? title : '', ...aliases].join(' '))));
    const seen = new Set<string>();
    for (const word of own) {
      const key = stem(word);
      const group = groups.get(key) ?? { pages: 0, forms: new Map<string, number>() };
      group.forms.set(word, (group.forms.get(word) ?? 0) + 1);
      if (!seen.has(key)) group.pages += 1;
      seen.add(key);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ pages: articles, forms }) => ({
      forms: [...forms].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1)).map(([word]) => word),
      articles,
    }))
    .sort((a, b) => (a.forms.join() < b.forms.join() ? -1 : 1));
}
