import type { Problem } from '../report.ts';
import { measureText } from './measure-text.ts';
import type { Content } from './parse-content.ts';

const words = { least: 150, most: 900 };

/** Years of school. */
const highestGrade = 8;

/** A long sentence may stand among short ones; on average they are short. */
const longestAverage = 18;

/** English articles are short, in sentences that a second-language reader can follow. */
export function* plainLanguage({ articles }: Content): Generator<Problem> {
  for (const article of articles) {
    const { file, isOriginal, isReadable, isDraft, frontmatter } = article;
    // Where the frontmatter is missing, or has no end, its words would be counted.
    if (!isOriginal || !isReadable || isDraft || frontmatter.data === null) continue;
    const { words: length, sentenceLength, grade } = measureText(article);
    if (length < words.least || length > words.most) {
      yield { file, isWording: true, message: `has ${length} words; expected ${words.least} to ${words.most}.` };
    }
    if (sentenceLength !== undefined && sentenceLength > longestAverage) {
      const found = `has ${sentenceLength.toFixed(1)} words in a sentence on average`;
      yield { file, isWording: true, message: `${found}; expected at most ${longestAverage}.` };
    }
    if (grade !== undefined && grade > highestGrade) {
      yield {
        file,
        isWording: true,
        message: `reads at grade ${grade.toFixed(1)} of school; expected at most ${highestGrade}.`,
      };
    }
  }
}
