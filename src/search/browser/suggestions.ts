import { fillPhrase, fillPlural } from '../../i18n/phrase.ts';
import type { SearchAnswer, SuggestionWords, TextPiece } from '../contract/answer.ts';
import { shorten } from './shorten.ts';

/** An option under the search field: an article, a heading of the article above it, guided help, or the link to all results. */
export interface Suggestion {
  part: 'article' | 'heading' | 'guided' | 'all';
  title: TextPiece[];
  url: string;

  /** The language of its title. */
  lang: string;

  /** Where its page takes what was typed: what to put before it as the name of the tab. */
  mark?: string;
}

// With more, the second article would be off a phone’s screen.
const maxHeadings = 2;

/** The suggestions for an answer, and what the status says of them. `resultsUrl` is the page of all results. */
export function listSuggestions(
  { results, mended, guided }: SearchAnswer,
  typed: string,
  resultsUrl: string,
  words: SuggestionWords,
  lang: string,
): { suggestions: Suggestion[]; status: string } {
  const found = results.map(({ title, url, lang: written, note, headings }): Suggestion[] => [
    {
      part: 'article',
      title: note === '' ? title : [...title, { text: ` ${note}`, isMatch: false }],
      url,
      lang: written,
    },
    ...headings.slice(0, maxHeadings).map((heading) => ({ part: 'heading' as const, ...heading, lang: written })),
  ]);
  const help: Suggestion[] = guided
    ? [{ ...guided, part: 'guided', title: [{ text: guided.title, isMatch: false }], lang }]
    : [];
  // An address is judged before it is read about; other guided help goes with the best article.
  const ordered = guided?.mark !== undefined ? [help, ...found] : [...found.slice(0, 1), help, ...found.slice(1)];
  const options = ordered.flat();
  const nothing = fillPhrase(words.noneFound, { query: shorten(typed) });
  const all = options.length === 0 ? nothing : fillPhrase(words.seeAll, { query: shorten(mended ?? typed) });
  const count = fillPlural(words.suggested, options.length, lang);
  const status = mended === undefined ? count : `${fillPhrase(words.mended, { query: shorten(mended) })} ${count}`;
  return {
    suggestions: [...options, { part: 'all', title: [{ text: all, isMatch: false }], url: resultsUrl, lang }],
    status: options.length === 0 ? nothing : status,
  };
}
