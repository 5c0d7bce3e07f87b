import { fillPhrase, fillPlural } from '../../i18n/phrase.ts';
import type { SearchAnswer, SuggestionWords, TextPiece } from '../contract/answer.ts';
import { shorten } from './shorten.ts';

/** An option under the search field: an article, a heading of the article above it, or the link to all results. */
export interface Suggestion {
  part: 'article' | 'heading' | 'all';
  title: TextPiece[];
  url: string;

  /** The language of its title. */
  lang: string;
}

// With more, the second article would be off a phone’s screen.
const maxHeadings = 2;

/** The suggestions for an answer, and what the status says of them. `resultsUrl` is the page of all results. */
export function listSuggestions(
  { results, mended }: SearchAnswer,
  typed: string,
  resultsUrl: string,
  words: SuggestionWords,
  lang: string,
): { suggestions: Suggestion[]; status: string } {
  const found = results.flatMap(({ title, url, lang: written, note, headings }): Suggestion[] => [
    {
      part: 'article',
      title: note === '' ? title : [...title, { text: ` ${note}`, isMatch: false }],
      url,
      lang: written,
    },
    ...headings.slice(0, maxHeadings).map((heading) => ({ part: 'heading' as const, ...heading, lang: written })),
  ]);
  const nothing = fillPhrase(words.noneFound, { query: shorten(typed) });
  const all = found.length === 0 ? nothing : fillPhrase(words.seeAll, { query: shorten(mended ?? typed) });
  const count = fillPlural(words.suggested, found.length, lang);
  const status = mended === undefined ? count : `${fillPhrase(words.mended, { query: shorten(mended) })} ${count}`;
  return {
    suggestions: [...found, { part: 'all', title: [{ text: all, isMatch: false }], url: resultsUrl, lang }],
    status: found.length === 0 ? nothing : status,
  };
}
