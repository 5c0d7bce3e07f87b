import type { QueryOptions } from '../contract/answer.ts';
import { dropAddresses } from './address.ts';
import { fold } from './fold.ts';
import type { Lexicon, Token } from './lexicon.ts';
import { mendSpelling } from './mend-spelling.ts';
import { mendSpaces } from './mend-spaces.ts';

/** A word of a query, and what it is taken for. */
export interface Term {
  /** What was typed, folded. */
  typed: string;

  /** The words of the articles that may be meant by it, the likeliest first; empty when there is none. */
  readings: Reading[];
}

/** A word that a term may stand for. */
export interface Reading extends Token {
  word: string;

  /** How likely it is meant, from 0 to 1, which is the word that was typed. */
  confidence: number;
}

/** What a reader asks for, made from what was typed. */
export interface QueryPlan {
  terms: Term[];

  /** The phrases in quotes, each as its words. */
  phrases: string[][];

  /** The query without its misspellings, to be shown; undefined when it had none. */
  mended: string | undefined;
}

/** Of a longer text, such as a pasted page, only the beginning is read. */
const maxLetters = 500;
const maxWords = 100;

/** Understands what a reader typed, one stage after the other. Pure: the same words and the same lexicon give the same plan. */
export function planQuery(typed: string, lexicon: Lexicon, options: QueryOptions = {}): QueryPlan {
  const phrases = takePhrases(foldQuery(typed), lexicon);
  const words = readQuery(typed, lexicon);
  const quoted = new Set(phrases.flat());
  const spaced = options.isVerbatim === true || quoted.size > 0 ? words : mendSpaces(words, lexicon);
  const tokens = lexicon.readWords(spaced);
  const terms = spaced.map((word, index): Term => {
    const isLast = index === spaced.length - 1;
    const isVerbatim = options.isVerbatim === true || quoted.has(word);
    // A word that no article uses is spelt right when it is part of a known phrase: “delivered” in “not delivered”.
    const isMeant = tokens[index]?.concept !== undefined;
    return {
      typed: word,
      readings: readWord(word, lexicon, { isVerbatim, isUnfinished: isLast && isUnfinished(typed, options), isMeant }),
    };
  });
  const understood = addConcepts(terms, lexicon);
  // Where any two words may be written as one, parting them is no correction.
  return { terms: understood, phrases, mended: writeMended(lexicon.hasCompounds ? spaced : words, understood) };
}

/** The words of a query, worded as names of articles are. */
export const readQuery = (typed: string, lexicon: Lexicon): string[] =>
  lexicon.rephrase(lexicon.split(dropAddresses(foldQuery(typed)))).slice(0, maxWords);

/** Whether somebody may still be typing the last word of a query. */
export const isUnfinished = (typed: string, { isTyping }: QueryOptions): boolean =>
  isTyping === true && !/\s$/.test(typed);

const foldQuery = (typed: string) => fold(typed.slice(0, maxLetters));

/** The phrases in quotes, straight or curly, each as its words. */
export function takePhrases(folded: string, lexicon: Lexicon): string[][] {
  return [...folded.matchAll(/["“„«](.*?)["”“»]/gu)]
    .map(([, inside = '']) => lexicon.split(inside))
    .filter(({ length }) => length > 0);
}

/** A word that another one may stand for; `confidence` from 0 to 1. */
interface WordGuess {
  word: string;
  confidence: number;
}

/** The readings of one typed word. A word that the articles use stands for itself; others are guessed at. */
function readWord(
  word: string,
  lexicon: Lexicon,
  { isVerbatim, isUnfinished, isMeant }: { isVerbatim: boolean; isUnfinished: boolean; isMeant: boolean },
): Reading[] {
  const asTyped: WordGuess[] = isMeant || lexicon.isKnown(word) ? [{ word, confidence: 1 }] : [];
  const guesses = isVerbatim ? asTyped : isUnfinished ? [...asTyped, ...completeWord(word, lexicon)] : asTyped;
  const all = guesses.length > 0 || isVerbatim ? guesses : guessWord(word, lexicon);
  return all.flatMap(({ word: guess, confidence }) =>
    lexicon.readWords([guess]).map((token) => ({ ...token, word: guess, confidence })),
  );
}

/** What a word that no article uses was meant for: misspelt, cut short, or with a known word in it. */
function guessWord(word: string, lexicon: Lexicon): WordGuess[] {
  if (lexicon.isOtherWord(word)) return [];
  const misspelt = mendSpelling(word, lexicon);
  const short = misspelt.length > 0 ? [] : completeWord(word, lexicon);
  return [misspelt, short, findPart(word, lexicon)].find(({ length }) => length > 0) ?? [];
}

/** Words that begin with what was typed: the few likeliest. */
export function completeWord(start: string, lexicon: Lexicon): WordGuess[] {
  const shortest = 3;
  if (start.length < shortest) return [];
  const words = [...lexicon.listWords()].filter((word) => word.length > start.length && word.startsWith(start));
  const likelihood = (word: string) => lexicon.count(word) / (1 + word.length - start.length);
  return words
    .sort((a, b) => likelihood(b) - likelihood(a))
    .slice(0, 4)
    .map((word) => ({ word, confidence: 0.5 + (0.5 * start.length) / word.length }));
}

/** The longest telling word that a longer one begins or ends with: `nordvpn` is about a VPN. */
export function findPart(word: string, lexicon: Lexicon): WordGuess[] {
  const shortest = Math.max(3, Math.ceil(word.length / 3));
  const isTelling = (part: string) => lexicon.isWord(part) && !lexicon.isEmptyWord(part);
  for (let length = word.length - 1; length >= shortest; length--) {
    const part = [word.slice(0, length), word.slice(-length)].find(isTelling);
    if (part !== undefined) return [{ word: part, confidence: 0.6 }];
  }
  return [];
}

/** The same terms, in which the words of a phrase that has synonyms have its concept. */
function addConcepts(terms: Term[], lexicon: Lexicon): Term[] {
  const words = terms.map(({ typed, readings }) => readings[0]?.word ?? typed);
  const tokens = lexicon.readWords(words);
  return terms.map((term, index) => {
    const token = tokens[index];
    const [likeliest, ...others] = term.readings;
    if (!token || token.concept === undefined) return term;
    const confidence = likeliest?.confidence ?? 1;
    return { ...term, readings: [{ ...token, word: words[index] ?? term.typed, confidence }, ...others] };
  });
}

/**
 * The query as it was understood, when a word of it was misspelt. Words that begin with what was typed, or are part of it, are no
 * corrections.
 */
function writeMended(words: string[], terms: Term[]): string | undefined {
  const shown = terms.map(({ typed, readings: [reading] }) => {
    if (!reading || reading.confidence === 1 || reading.word.startsWith(typed)) return typed;
    const isPart = typed.includes(reading.word) && typed.length - reading.word.length > 2;
    return isPart ? typed : reading.word;
  });
  return shown.join(' ') === words.join(' ') ? undefined : shown.join(' ');
}
