import { mendSpelling } from './mend-spelling.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Words with their spaces where the articles have them: `bio metric` becomes `biometric`, `mypassport` becomes `my passport`. Only
 * where a word is unknown, so that nothing right is changed.
 */
export function mendSpaces(words: readonly string[], lexicon: Lexicon): string[] {
  return joinWords(words, lexicon).flatMap((word) => splitWord(word, lexicon));
}

function joinWords(words: readonly string[], lexicon: Lexicon): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isOneWord =
      before !== undefined &&
      lexicon.isWord(before + word) &&
      !lexicon.isEmptyWord(before + word) &&
      (!lexicon.isWord(before) || !lexicon.isWord(word));
    if (isOneWord) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

/** The shortest part that is taken for a word; shorter ones make words out of nearly every misspelling. */
const shortestPart = 2;

function splitWord(word: string, lexicon: Lexicon): string[] {
  if (lexicon.isKnown(word) || lexicon.isOtherWord(word)) return [word];
  const parts = lexicon.part(word);
  if (parts.length > 0) return parts;
  const cuts = Array.from({ length: word.length - 1 }, (_, index) => index + 1).filter((cut) => {
    const [start, end] = [word.slice(0, cut), word.slice(cut)];
    const isNumbered = /\d/.test(start) !== /\d/.test(end);
    if (!isNumbered && (start.length < shortestPart || end.length < shortestPart)) return false;
    // Two short parts are a misspelling, not two words.
    if (!isNumbered && Math.max(start.length, end.length) < 4) return false;
    return lexicon.isWord(start) && lexicon.isWord(end);
  });
  if (cuts.length === 0) return [word];
  // `mypassport` is two slips from `passport`, but not misspelt.
  const halves = new Set(cuts.flatMap((cut) => [word.slice(0, cut), word.slice(cut)]));
  if (mendSpelling(word, lexicon).some(({ word: guess }) => !halves.has(guess))) return [word];
  // The cut with the commonest pair of words.
  const rate = (cut: number) => Math.min(rateWord(word.slice(0, cut)), rateWord(word.slice(cut)));
  const rateWord = (part: string) => (lexicon.isEmptyWord(part) ? 4 : lexicon.count(part)) * part.length;
  const [best] = cuts.sort((a, b) => rate(b) - rate(a));
  return best === undefined ? [word] : [word.slice(0, best), word.slice(best)];
}
