/** What search knows of the grammar of a language. */
export interface WordForms {
  /** The stem that the forms of a folded word share: `expired` and `expires` give `expir`. Empty for what says nothing by itself. */
  stem: (word: string) => string;

  /** A code of how a word sounds, the same for words that sound alike: `glair` and `glare`. Only where spelling differs from sound. */
  sound?: (word: string) => string;

  /** Rewords the folded words of a query, joined by spaces, as names of articles are: “no camera detected” to “camera not detected”. */
  rephrase?: (words: string) => string;

  /**
   * The words of a run of folded letters, where some are written without a space between them: “l’identité”, “本人確認”. The same
   * everywhere: what the build cuts one way, no browser may cut another way.
   */
  split?: (run: string) => string[];

  /** A run of letters as it is shown, and folded, in pieces, each with the word that it is; with nothing where it says nothing. */
  show?: (run: string, folded: string) => Array<{ text: string; word: string }>;

  /**
   * Whether the search index is made of stems, and asked for them, because Pagefind knows the words of the language in another way than
   * this, or in none that all browsers share.
   */
  isIndexedByStem?: true;

  /** Whether a space stands within quotation marks and before `: ; ! ?`, as in French. */
  hasSpacedMarks?: true;

  /** Whether a word may be one that is misspelt by a letter; where it is missing, every word may. */
  canMisspell?: (word: string) => boolean;

  /** The words that are written as one, where any two can be: “Ausweis” and “Foto” of “Ausweisfoto”. Empty for a word of one part. */
  part?: (word: string, isWord: (part: string) => boolean) => string[];
}
