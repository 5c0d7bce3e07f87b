/**
 * The path of a header rule, in which a `*` stands for anything, as the text of a regular expression that matches whole paths below
 * a base: `/*.md` below `/help/` is `/help/.*\.md$`. It has no start, because servers differ in what stands before the base.
 */
export const toPathPattern = (path: string, base: string): string =>
  escapePattern(base + path.slice(1)).replaceAll('\\*', '.*') + '$';

/** A text as it stands in a regular expression: every character is itself. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
