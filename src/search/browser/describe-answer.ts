import type { SearchAnswer, SearchOptions, SearchResult, TextPiece } from '../contract/answer.ts';
import type { LexiconArticle } from '../contract/lexicon-file.ts';
import type { SearchLocation } from '../contract/setup.ts';
import { findersOf, type Lexicon } from '../query/lexicon.ts';
import { mendSpelling } from '../query/mend-spelling.ts';
import type { QueryPlan } from '../query/plan-query.ts';
import { isSure, type Match } from '../query/rank.ts';

/** How many headings a result shows, unless more are asked for. */
export const fewHeadings = 3;

/** The answer that the articles which match a query make, without passages. Those that are shown have to be in the lexicon. */
export function describeAnswer(
  plan: QueryPlan,
  matches: readonly Match[],
  lexicon: Lexicon,
  location: SearchLocation,
  { limit, maxHeadings = fewHeadings }: SearchOptions,
): SearchAnswer {
  const mark = markWords(plan, lexicon);
  const results = matches.slice(0, limit).flatMap(({ article: { id }, headings }): SearchResult[] => {
    const article = lexicon.findArticle(id);
    if (!article) return [];
    const result = describeArticle(article, lexicon, location);
    const shown = headings.slice(0, maxHeadings).flatMap((index) => article.headings[index] ?? []);
    return [
      {
        ...result,
        title: mark(article.title),
        headings: shown.map((heading) => ({ url: `${result.url}#${heading.id}`, title: mark(heading.text) })),
      },
    ];
  });
  return {
    count: matches.length,
    results,
    isSure: isSure(matches),
    isPartial: false,
    mended: plan.mended,
    guided: undefined,
    nearest: matches.length > 0 ? [] : listNearest(plan, lexicon),
  };
}

/** An article as a result shows it, before any word of it is marked. */
export function describeArticle(
  { path, code, title, topic, lang }: LexiconArticle,
  lexicon: Lexicon,
  location: SearchLocation,
): SearchResult {
  const url = location.base + path.slice(1);
  return {
    url,
    code,
    title: [{ text: title, isMatch: false }],
    topic,
    lang: lang ?? location.lang,
    note: noteOf(lang, lexicon),
    passage: [],
    passageUrl: url,
    headings: [],
  };
}

/** What is said beside an article in another language; nothing for one in the language of the page. */
export const noteOf = (lang: string | undefined, { data }: Lexicon): string => data.otherLanguages[lang ?? ''] ?? '';

/** Words of the articles that look like those of a query, the likeliest first. */
function listNearest({ terms }: QueryPlan, lexicon: Lexicon): string[] {
  const words = terms.flatMap(({ typed }) => mendSpelling(typed, lexicon, 2).map(({ word }) => word));
  return [...new Set(words)].filter((word) => !lexicon.isEmptyWord(word)).slice(0, 4);
}

/** Splits a text into pieces, so that the words of a query can be marked; those that carry little are not. */
function markWords({ terms }: QueryPlan, lexicon: Lexicon): (text: string) => TextPiece[] {
  const asked = new Set(
    terms.flatMap(({ readings }) => readings.filter(({ word }) => !lexicon.isEmptyWord(word)).flatMap(findersOf)),
  );
  return (text) => {
    // Words, which may hold an apostrophe, are at the odd indexes; what is between them at the even ones.
    const pieces = text
      .split(/([\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*)/u)
      .flatMap((part, index) => (index % 2 === 1 ? lexicon.show(part) : { text: part, word: '' }));
    const tokens = lexicon.readWords(pieces.flatMap(({ word }) => word || []));
    let words = 0;
    return pieces
      .map(({ text: piece, word }): TextPiece => {
        const token = word === '' ? undefined : tokens[words++];
        return { text: piece, isMatch: token !== undefined && findersOf(token).some((finder) => asked.has(finder)) };
      })
      .filter(({ text: piece }) => piece !== '');
  };
}
