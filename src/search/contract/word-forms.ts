/** What search knows of the grammar of a language. */
export interface WordForms {
  /** The stem that the forms of a folded word share: `expired` and `expires` give `expir`. */
  stem: (word: string) => string;

  /** A code of how a word sounds, the same for words that sound alike: `glair` and `glare`. Only where spelling differs from sound. */
  sound?: (word: string) => string;

  /** Rewords the folded words of a query, joined by spaces, as names of articles are: “no camera detected” to “camera not detected”. */
  rephrase?: (words: string) => string;
}
