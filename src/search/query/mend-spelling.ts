import { distance } from 'fastest-levenshtein';
import type { Lexicon } from './lexicon.ts';

/** What is added to the distance between two words, or taken from it. Tried on titles with a typo each, and on what people type. */
const costs = {
  /** People seldom mistake the first letter. */
  firstLetter: 0.6,

  /** Two letters in the wrong order are one slip, not two. */
  swap: 0.8,

  /** A letter twice or once too few: the commonest slip on a phone. */
  doubled: 0.4,

  /** It sounds the same. */
  sound: -0.6,

  /** For each doubling of the articles that have the word: common words are meant more often. */
  common: -0.08,
};

/** The greatest distance from what was typed at which a word is a guess, by the length of what was typed. */
const farthest = (length: number) => (length < 3 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3);

/** How much more than the best guess another one may cost. */
const maxBehind = 0.5;
const maxGuesses = 3;

/**
 * The words that were probably meant by a word that no article uses, the likeliest first. `extra` is added to the greatest distance
 * at which a word is a guess.
 */
export function mendSpelling(typed: string, lexicon: Lexicon, extra = 0): Array<{ word: string; confidence: number }> {
  // Numbers are not misspelt words.
  if (/^\d+$/.test(typed) || farthest(typed.length) === 0 || !lexicon.canMisspell(typed)) return [];
  const limit = farthest(typed.length) + extra;
  const guesses: Array<{ word: string; cost: number; letters: number }> = [];
  for (const word of lexicon.listWords()) {
    if (word.length < 2 || Math.abs(word.length - typed.length) > limit) continue;
    const letters = measureDistance(typed, word, limit);
    if (letters > limit + 1) continue;
    const isSame = lexicon.sound(typed) !== '' && lexicon.sound(typed) === lexicon.sound(word);
    if (letters > limit + (isSame ? 1 : 0)) continue;
    const cost =
      letters +
      (typed[0] === word[0] ? 0 : costs.firstLetter) +
      (isSame ? costs.sound : 0) +
      costs.common * Math.log2(1 + (lexicon.isEmptyWord(word) ? 0 : lexicon.count(word)));
    guesses.push({ word, cost, letters });
  }
  guesses.sort((a, b) => a.cost - b.cost);
  const [best] = guesses;
  if (!best) return [];
  return (
    guesses
      .filter(({ cost }) => cost - best.cost <= maxBehind)
      .slice(0, maxGuesses)
      // In a short word, one slip is a large part of it.
      .map(({ word, cost, letters }) => ({
        word,
        confidence: (1 - letters / typed.length) * (1 - 0.5 * (cost - best.cost)),
      }))
  );
}

/**
 * The distance between two words in slips: letters that are wrong, missing, too many, doubled, or in the wrong order. Exact up to
 * `limit` only.
 */
export function measureDistance(typed: string, word: string, limit = Infinity): number {
  const letters = distance(typed, word);
  // A swap counts as two letters, and so do two doubled ones.
  if (letters === 0 || letters > limit + 2) return letters;
  if (undouble(typed) === undouble(word)) return costs.doubled * letters;
  if (letters === 1) return 1;
  let least = letters;
  for (let index = 0; index < typed.length - 1; index++) {
    const swapped = typed.slice(0, index) + typed.charAt(index + 1) + typed.charAt(index) + typed.slice(index + 2);
    least = Math.min(least, costs.swap + distance(swapped, word));
  }
  return least;
}

const undouble = (word: string) => word.replace(/(.)\1+/gu, '$1');
