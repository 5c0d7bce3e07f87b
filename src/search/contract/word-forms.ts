/** How the words of one language change, as far as search has to know. */
export interface WordForms {
  /** What the forms of a word have in common: `expired` and `expires` give `expir`. Takes and gives folded letters. */
  stem: (word: string) => string;

  /** How a word sounds, where people write by ear: `glair` and `glare` give the same. */
  sound?: (word: string) => string;

  /** The folded words of a query, a space between them, in the order and form that names of articles have, where complaints are also worded otherwise. */
  rephrase?: (words: string) => string;
}
