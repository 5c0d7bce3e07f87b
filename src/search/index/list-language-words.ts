import type { WordGroup } from '../contract/lexicon-file.ts';

/** What carries little in a question is about as common as that. */
const usual = 5;

/** The words of a language that at least one article in ten has, as `contract/language-words.ts` says. */
export function listLanguageWords(
  groups: readonly WordGroup[],
  emptyWords: readonly string[],
  total: number,
): readonly string[] {
  const tenths = new Map(emptyWords.filter((word) => !word.includes(' ')).map((word) => [word, usual]));
  for (const { forms, articles } of groups) {
    const tenth = Math.min(10, Math.round((10 * articles) / total));
    if (tenth === 0) continue;
    for (const form of forms) if (/^\p{L}{2,}$/u.test(form)) tenths.set(form, Math.max(tenth, tenths.get(form) ?? 0));
  }
  const words = [...tenths].sort(([a], [b]) => (a < b ? -1 : 1));
  return Array.from({ length: 11 }, (_, index) =>
    words.flatMap(([word, tenth]) => (tenth === index ? word : [])).join(' '),
  );
}
