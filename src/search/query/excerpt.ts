import type { TextPiece } from '../contract/answer.ts';

/** A part of an article’s text that holds what was asked for. */
export interface Excerpt {
  pieces: TextPiece[];

  /** Where it begins, counted in words of the article. */
  start: number;

  /** A few words in a row that stand in the article just so, by which a browser finds the place; empty when there are none. */
  quote: string;
}

const length = 26;

/**
 * The part of a text with the most of what was asked for. `places` are the matched words, counted in words, with their worth; headings
 * begin and end at `breaks`, and a part does not begin before one when it can begin at it.
 */
export function cutExcerpt(
  content: string,
  places: ReadonlyMap<number, number>,
  breaks: ReadonlySet<number> = new Set(),
): Excerpt {
  const words = content.split(/\s+/);
  const rate = (start: number) => {
    let worth = 0;
    // A word that comes again adds less than another word.
    const seen = new Set<string>();
    for (let place = start; place < start + length; place++) {
      const word = (words[place] ?? '').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, '');
      worth += (places.get(place) ?? 0) * (seen.has(word) ? 0.2 : 1);
      if (places.has(place)) seen.add(word);
    }
    return worth;
  };
  let [start, best] = [0, 0];
  for (const place of places.keys()) {
    const from = findStart(words, place, breaks);
    const worth = rate(from);
    if (worth > best) [start, best] = [from, worth];
  }
  const shown = words.slice(start, start + length);
  const pieces = shown.flatMap((word, offset): TextPiece[] => {
    // A mark that lost its word to an element of the page belongs to the word before.
    const space = offset === 0 || /^[.,;:!?)\]”»]+$/.test(word) ? '' : ' ';
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(word) ?? [];
    return places.has(start + offset)
      ? [plain(space + before), { text: core, isMatch: true }, plain(after)]
      : [plain(space + word)];
  });
  return { pieces: joinPlain(pieces), start, quote: quoteWords(words, places, start) };
}

/** The beginning of the sentence or of the text, when it is near; a few words ahead otherwise. */
function findStart(words: readonly string[], place: number, breaks: ReadonlySet<number>): number {
  for (let start = place; start > place - 10; start--)
    if (start === 0 || breaks.has(start) || /[.!?:]$/.test(words[start - 1] ?? '')) return start;
  return place - 4;
}

const plain = (text: string): TextPiece => ({ text, isMatch: false });

function joinPlain(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.isMatch === piece.isMatch) last.text += piece.text;
    else if (piece.text !== '') joined.push({ ...piece });
  }
  return joined;
}

/** From the first match on, up to four words without a mark between them: marks may stand between two parts of the page. */
function quoteWords(words: readonly string[], places: ReadonlyMap<number, number>, start: number): string {
  const first = words.findIndex((_, place) => place >= start && places.has(place));
  if (first < 0) return '';
  const quote: string[] = [];
  for (const word of words.slice(first, first + 4)) {
    const [core = ''] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(word) ?? [];
    if (quote.length > 0 && /^[^\p{L}\p{N}]/u.test(word)) break;
    quote.push(core);
    if (/[^\p{L}\p{N}\p{M}]$/u.test(word)) break;
  }
  return quote.join(' ');
}
