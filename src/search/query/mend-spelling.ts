import { distance } from 'fastest-levenshtein';
import type { Lexicon } from './lexicon.ts';

/** How much a misspelling costs beyond its letters, and what speaks for a word. Tried on titles with a typo each, and on what people type. */
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

/** The farthest that a word may be from what was typed, by its length: in four letters one slip leaves three to go by. */
const farthest = (length: number) => (length < 3 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3);

/** How much worse than the best guess another one may be and still be tried. */
const maxBehind = 0.5;
const maxGuesses = 3;

/**
 * The words that a word no article uses was probably meant for, the likeliest first. `extra` admits words that are so much farther
 * than what is taken for a slip.
 */
export function mendSpelling(typed: string, lexicon: Lexicon, extra = 0): Array<{ word: string; confidence: number }> {
  // Numbers are not misspelt words.
  if (/^\d+$/.test(typed) || farthest(typed.length) === 0) return [];
  const limit = farthest(typed.length) + extra;
  const guesses: Array<{ word: string; cost: number; letters: number }> = [];
  for (const word of lexicon.listWords()) {
    if (word.length < 2 || Math.abs(word.length - typed.length) > limit) continue;
    const letters = measureDistance(typed, word, limit);
    const isSame = lexicon.sound(typed) !== '' && letters <= limit + 1 && lexicon.sound(typed) === lexicon.sound(word);
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
      // Of a short word, one slip leaves little to go by.
      .map(({ word, cost, letters }) => ({
        word,
        confidence: (1 - letters / typed.length) * (1 - 0.5 * (cost - best.cost)),
      }))
  );
}

/**
 * The slips between two words: letters that are wrong, missing, too many, doubled, or in the wrong order. Above `limit` it need not
 * be exact.
 */
export function measureDistance(typed: string, word: string, limit = Infinity): number {
  const letters = distance(typed, word);
  // A swap counts as two letters, and so do two doubled ones.
  if (letters === 0 || letters > limit + 2) return letters;
  if (undouble(typed) === undouble(word)) return costs.doubled * letters;
  if (letters === 1) return 1;
  let least = letters;
  for (let place = 0; place < typed.length - 1; place++) {
    const swapped = typed.slice(0, place) + typed.charAt(place + 1) + typed.charAt(place) + typed.slice(place + 2);
    least = Math.min(least, costs.swap + distance(swapped, word));
  }
  return least;
}

const undouble = (word: string) => word.replace(/(.)\1+/gu, '$1');
