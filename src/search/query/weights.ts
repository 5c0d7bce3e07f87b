/**
 * What counts how much in ranking. Found by trying other numbers on half of the golden list and looking whether the other half got better:
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

  /** How much of a name’s score depends on its having few other words: a long title is about more than the query. */
  focus: 0.5,

  /** Added for two words of the query that stand side by side in a name, in the same order. */
  order: 0.15,

  /** Added for a name that is the query, word for word; it falls off, by this power, with each word that only one of them has. */
  same: 1.1,
  samePower: 2,

  /** All names of an article together, where its best one is 1: a long complaint has words of several. */
  spread: 1.6,

  /** How much more a word counts with each further name that has it: what many names say, the article is about. */
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

  /** An empty word (“the”, “how”), where a telling word is 1: it decides between articles that are otherwise equal. */
  emptyWord: 0.06,

  /** A word that every article has, where a word that a single article has is 1. */
  commonWord: 0.15,

  /** The share of a query that the best name has to hold for names to answer it, without the search index. */
  answered: 0.7,

  /** The share of the best article’s score that another one needs to be shown. */
  least: 0.25,
};
