import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Article } from './parse-article.ts';

/** How long an English text is, and how hard to read. */
export interface Measure {
  /** Words, those of headings among them. */
  words: number;

  /** Words in a sentence, on average; undefined where there is none. */
  sentenceLength: number | undefined;

  /** Years of school that its reader needs, by Flesch and Kincaid; undefined where there is no sentence. */
  grade: number | undefined;
}

/** Twelve-year-olds are in their seventh year of school. */
export const ageOf = (grade: number): number => Math.round(grade) + 5;

/** Measures an English article. */
export function measureText({ paragraphs, anchors }: Pick<Article, 'paragraphs' | 'anchors'>): Measure {
  const count = countAll(paragraphs.map(({ text }) => text));
  // Headings are read too, but they are no sentences.
  const inHeadings = anchors.map(({ source }) => listWords(source).length).reduce((sum, n) => sum + n, 0);
  return {
    words: count.word + inHeadings,
    sentenceLength: count.sentence === 0 ? undefined : count.word / count.sentence,
    grade: count.sentence === 0 ? undefined : fleschKincaid(count),
  };
}

/** How many sentences, words and syllables there are. */
function countAll(paragraphs: readonly string[]): { sentence: number; word: number; syllable: number } {
  const sentences = paragraphs
    .flatMap((text) => text.split(/(?<=[.!?:])\s+/))
    .filter((text) => listWords(text).length > 0);
  const all = sentences.flatMap(listWords);
  return {
    sentence: sentences.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + countSyllables(word), 0),
  };
}

// The same words stand in every article, and to count one takes long.
const known = new Map<string, number>();

function countSyllables(word: string): number {
  const count = known.get(word) ?? syllable(word);
  known.set(word, count);
  return count;
}

const listWords = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
