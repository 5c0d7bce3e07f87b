/** What to ask the index for, made from what a reader typed. */
export interface QueryPlan {
  /** The words to ask for. Empty when there is nothing to ask. */
  words: string;
}

/**
 * Understands what a reader typed. Today it tidies: letters of one width and composition, no characters that only confuse,
 * single spaces, lower case. Misspellings, synonyms and words that carry nothing belong here too, each as a stage of its own.
 */
export function planQuery(typed: string): QueryPlan {
  return {
    words: typed
      .normalize('NFKC')
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
      .replace(/[’‘`´]/g, "'")
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
      .slice(0, 500),
  };
}
