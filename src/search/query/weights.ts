/**
 * What counts how much. Found by trying other numbers on half of the golden list and looking whether the other half got better:
 * `npm run search:quality` says what a change does. Halving or doubling most of them moves a query in a hundred.
 */
export const weights = {
  /**
   * A name of an article that holds words of the query, by what it is. A heading names a part of the article only,
   * and a rare word of its text less than that.
   */
  kinds: { title: 1.1, alias: 1.2, heading: 0.4, text: 0.3 },

  /** A word with the same meaning, beside the word itself. */
  concept: 0.75,

  /** How much of a name’s worth hangs on its having few other words: “link expired” is about that, a long title about more. */
  focus: 0.5,

  /** For words that stand in the same order side by side, beside the words themselves. */
  order: 0.15,

  /** A name that is the query, word for word; less, by this power, the more words only one of them has. */
  same: 1.1,
  samePower: 2,

  /** All the article’s names together, beside its best one: a long complaint has words from several. */
  spread: 1.6,

  /** How soon a word in several names counts fully: an article is about what it is called again and again. */
  depth: 0.4,

  /** The words in its text. */
  body: 0.45,

  /**
   * The score of the index at which a word counts half: that score grows with every time the word stands in a text, and what counts
   * is that it is there.
   */
  saturation: 1.5,

  /** Pages for help desks, unless one of their names answers the query. */
  forHelpDesks: 0.8,

  /** Articles that wait for their translation: one that the reader can read, and that answers almost as well, comes first. */
  untranslated: 0.7,

  /** A word that carries nothing: it tips the scales and no more. */
  emptyWord: 0.06,

  /** A word that every article has, where one that a single article has is 1. */
  commonWord: 0.15,

  /** How much of a query the best name has to hold for names to be the answer, without a look into the texts. */
  answered: 0.7,

  /** What an article needs of the best one’s worth to be shown. */
  least: 0.25,
};
