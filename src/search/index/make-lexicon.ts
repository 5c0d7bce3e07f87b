import type { Locale } from '../../i18n/locales.ts';
import { addressQuestions } from '../query/address.ts';
import { aliasSeparator } from './attributes.ts';
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

/** A page as the index holds it, without what only the index needs. */
export interface IndexedPage {
  /** Its name in the index. */
  id: string;

  /** Its path under the root of the site. */
  url: string;
  content: string;
  meta: Record<string, string>;

  /** The language it is written in, while it waits for its translation. */
  lang?: string;

  /** Every element with an id, with its text. */
  anchors: Array<{ element: string; id: string; text: string }>;
}

/** The lexicon of a language’s pages, packed. */
export function makeLexicon(
  pages: readonly IndexedPage[],
  locale: Locale,
  forms: WordForms,
  synonyms: readonly string[][] = [],
  otherLanguages: LexiconData['otherLanguages'] = {},
): LexiconFile {
  const nameless: LexiconData = {
    articles: [],
    words: listWords(pages, forms),
    emptyWords: [...new Set(emptyWords[locale])].map(fold),
    otherWords: [],
    synonyms: [],
    addressQuestion: addressQuestions[locale],
    otherLanguages,
  };
  const words = new Lexicon(nameless, forms);
  const keysOf = (text: string) => splitWords(fold(text)).map((word) => words.keyOf(word));
  const articles = pages.map(({ id, url, meta, anchors, lang }): LexiconArticle => ({
    id,
    path: url,
    topic: meta['topic'] ?? '',
    isForHelpDesks: meta['audience'] === 'help-desks',
    title: meta['title'] ?? '',
    aliases: meta['aliases']?.split(aliasSeparator).filter(Boolean).map(keysOf) ?? [],
    headings: anchors
      .filter(({ element, text }) => /^h[2-6]$/.test(element) && text !== '')
      .map(({ id: heading, text }) => ({ id: heading, text })),
    code: meta['code'] ?? '',
    ...(lang !== undefined && { lang }),
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
  const texts = new Map(pages.map(({ id, content }) => [id, content]));
  return packLexicon({
    ...data,
    articles: data.articles.map((article) => ({
      ...article,
      rareWords: listRareWords(texts.get(article.id) ?? '', lexicon),
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
    [mendSpelling(word, lexicon), findPart(word, lexicon)].some(({ length }) => length > 0) ||
    mendSpaces([word], lexicon).length > 1;
  return listCommonWords(locale)
    .map(fold)
    .filter((word) => word.length > 2 && !lexicon.isKnown(word) && isMistaken(word));
}

/** Every word with its other forms, the commonest form first. */
function listWords(pages: readonly IndexedPage[], { stem }: WordForms): WordGroup[] {
  const groups = new Map<string, { pages: number; forms: Map<string, number> }>();
  for (const { content, meta, lang } of pages) {
    const title = lang === undefined ? (meta['title'] ?? '') : '';
    const own = new Set(
      splitWords(fold(`${content} ${title} ${(meta['aliases'] ?? '').replaceAll(aliasSeparator, ' ')}`)),
    );
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
