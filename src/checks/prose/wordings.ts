import type { ProseRule, Remark } from './prose-rule.ts';

/** A wording to avoid, by language, and what to write for it. */
export interface Wording {
  locale: string;
  pattern: RegExp;
  expected: string;
}

/** A rule that looks for wordings. `why` goes on from “has “you failed”, ”. */
export const findWordings = (name: string, why: string, wordings: readonly Wording[]): ProseRule => ({
  name,
  *judge({ text, locale }): Generator<Remark> {
    for (const { pattern, expected, locale: own } of wordings) {
      if (own !== locale) continue;
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const words = found.replace(/\s+/g, ' ');
        yield { index, word: words, message: `has “${words}”, ${why}; expected ${expected}.` };
      }
    }
  },
});

/** Wordings of a language, written `words → what to write`. Whole words are found, in capitals and small letters. */
export const listWordings = (locale: string, lines: string): Wording[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', expected = ''] = line.trim().split(' → ');
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}-])(?:${words.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}]|-\\p{L})`,
        'giu',
      );
      return { locale, pattern, expected };
    });
