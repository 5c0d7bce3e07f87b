import type { TextPiece } from '../contract/answer.ts';

/** A part of an article’s text that holds what was asked for. */
export interface Excerpt {
  pieces: TextPiece[];

  /** The position of its first word. */
  start: number;

  /** A few consecutive words of the article, by which a browser finds the passage; empty when there are none. */
  quote: string;
}

/** In words. */
const length = 26;

/**
 * The part of a text with the most of what was asked for. `positions` are those of the matched words, counted in words, with what
 * each is worth. `breaks` are the positions at which headings begin and end: a part begins at one rather than before it.
 * With `hasSpacedMarks`, signs are spaced as in French; Pagefind makes those spaces ones that break.
 */
export function cutExcerpt(
  content: string,
  positions: ReadonlyMap<number, number>,
  breaks: ReadonlySet<number> = new Set(),
  hasSpacedMarks = false,
): Excerpt {
  // Words are at the even indexes. Those of languages without spaces have a joiner between them.
  const parts = content.split(/([\s\u2060]+)/);
  const words = parts.filter((_, index) => index % 2 === 0);
  const spaceBefore = (position: number) => (parts[2 * position - 1] === '\u2060' ? '' : ' ');
  const rate = (start: number) => {
    let worth = 0;
    // A word that comes again adds less than another word.
    const seen = new Set<string>();
    for (let position = start; position < start + length; position++) {
      const word = (words[position] ?? '').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, '');
      worth += (positions.get(position) ?? 0) * (seen.has(word) ? 0.2 : 1);
      if (positions.has(position)) seen.add(word);
    }
    return worth;
  };
  let [start, best] = [0, 0];
  for (const position of positions.keys()) {
    const from = findStart(words, position, breaks);
    const worth = rate(from);
    if (worth > best) [start, best] = [from, worth];
  }
  const shown = words.slice(start, start + length);
  const pieces = shown.flatMap((word, offset): TextPiece[] => {
    // A punctuation mark by itself stood behind an element of the page; it belongs to the word before.
    const isMark = /^[.,;:!?)\]”»]+$/.test(word);
    const isHeld = hasSpacedMarks && (/^[;:!?»]/.test(word) || shown[offset - 1] === '«');
    const space = offset === 0 ? '' : isHeld ? '\u00A0' : isMark ? '' : spaceBefore(start + offset);
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(word) ?? [];
    return positions.has(start + offset)
      ? [plain(space + before), { text: core, isMatch: true }, plain(after)]
      : [plain(space + word)];
  });
  return { pieces: joinPlain(pieces), start, quote: quoteWords(words, positions, start, spaceBefore) };
}

/** The position where the sentence or the text begins, when it is near; otherwise a few words before the match. */
function findStart(words: readonly string[], position: number, breaks: ReadonlySet<number>): number {
  for (let start = position; start > position - 10; start--)
    if (start === 0 || breaks.has(start) || /[.!?:؟。！？]$/.test(words[start - 1] ?? '')) return start;
  return position - 4;
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

/** From the first match on, up to four words without punctuation between them: at punctuation a new element of the page may begin. */
function quoteWords(
  words: readonly string[],
  positions: ReadonlyMap<number, number>,
  start: number,
  spaceBefore: (position: number) => string,
): string {
  const first = words.findIndex((_, position) => position >= start && positions.has(position));
  if (first < 0) return '';
  let quote = '';
  for (const [offset, word] of words.slice(first, first + 4).entries()) {
    const [core = ''] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(word) ?? [];
    if (offset > 0 && /^[^\p{L}\p{N}]/u.test(word)) break;
    quote += (offset === 0 ? '' : spaceBefore(first + offset)) + core;
    if (/[^\p{L}\p{N}\p{M}]$/u.test(word)) break;
  }
  return quote;
}
