import type { Problem } from '../report.ts';
import type { Content } from '../content/parse-content.ts';
import { applyAllowances, type Allowable } from './allowances.ts';
import { blame } from './blame.ts';
import { listPassages } from './list-passages.ts';
import { longSentences } from './long-sentences.ts';
import { plainWords } from './plain-words.ts';
import { protectedNames } from './protected-names.ts';
import type { ProseRule } from './prose-rule.ts';
import { quotationMarks } from './quotation-marks.ts';
import { makeInclusiveWords, repeatedWords, sentenceSpacing } from './read-language.ts';
import { spacing } from './spacing.ts';
import { makeSpelling } from './spelling.ts';

/** The rules about words that need nothing but the words. */
export const proseRules: readonly ProseRule[] = [
  repeatedWords,
  sentenceSpacing,
  spacing,
  quotationMarks,
  longSentences,
  blame,
  plainWords,
  protectedNames,
];

/** What writers wrote is spelt and worded well. What is right in one case is allowed there, with a reason. */
export function* prose(content: Content): Generator<Problem> {
  const passages = [...listPassages(content)];
  const rules = [makeSpelling(content), makeInclusiveWords(passages), ...proseRules];
  const names = [...new Set(rules.map(({ name }) => name))];
  const found = new Map<string, Allowable[]>();
  for (const passage of passages) {
    const { file, line, text } = passage;
    const remarks = rules.flatMap(({ name, judge }) =>
      [...judge(passage)].map((remark) => ({ ...remark, rule: name })),
    );
    // A name that is miswritten is in no dictionary either.
    const named = new Set(remarks.flatMap(({ rule, index }) => (rule === 'names' ? index : [])));
    const problems = remarks
      .filter(({ rule, index }) => rule !== 'spelling' || !named.has(index))
      .map(({ index, message, rule, word }) => ({
        file,
        line: line + text.slice(0, index).split('\n').length - 1,
        message,
        rule,
        word,
      }));
    found.set(file, [...(found.get(file) ?? []), ...problems]);
  }
  // An allowance in a file without a problem has nothing to allow.
  for (const file of content.texts.keys()) if (/\.(?:mdx|yaml)$/.test(file) && !found.has(file)) found.set(file, []);
  for (const [file, problems] of found) {
    yield* applyAllowances(file, content.texts.get(file) ?? '', problems, names);
  }
}
