import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';

const words = { least: 150, most: 900 };

/** Years of school, by Flesch and Kincaid. Twelve-year-olds are in their seventh year. */
const highestGrade = 8;

/** A long sentence may stand among short ones; on average they are short. */
const longestAverage = 18;

/** English articles are short, in sentences that a second-language reader can follow. */
export function* plainLanguage({ articles }: Content): Generator<Problem> {
  for (const { file, isOriginal, isReadable, isDraft, frontmatter, paragraphs, anchors } of articles) {
    // Where the frontmatter is missing, or has no end, its words would be counted.
    if (!isOriginal || !isReadable || isDraft || frontmatter.data === null) continue;
    const count = measure(paragraphs.map(({ text }) => text));
    // Headings are read too, but they are no sentences.
    const length = count.word + anchors.map(({ source }) => listWords(source).length).reduce((sum, n) => sum + n, 0);
    if (length < words.least || length > words.most) {
      yield { file, isWording: true, message: `has ${length} words; expected ${words.least} to ${words.most}.` };
    }
    if (count.sentence === 0) continue;
    const average = count.word / count.sentence;
    if (average > longestAverage) {
      const found = `has ${average.toFixed(1)} words in a sentence on average`;
      yield { file, isWording: true, message: `${found}; expected at most ${longestAverage}.` };
    }
    const grade = fleschKincaid(count);
    if (grade > highestGrade) {
      yield {
        file,
        isWording: true,
        message: `reads at grade ${grade.toFixed(1)} of school; expected at most ${highestGrade}.`,
      };
    }
  }
}

/** How many sentences, words and syllables there are. */
function measure(paragraphs: readonly string[]): { sentence: number; word: number; syllable: number } {
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
