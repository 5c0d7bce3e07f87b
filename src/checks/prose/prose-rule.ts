import type { Passage } from './list-passages.ts';

/** Something in a passage that a writer should look at. */
export interface Remark {
  /** Where in the text of the passage it begins. */
  index: number;

  /** A sentence that follows the file and the line. */
  message: string;

  /** The word that it is about, by which it can be allowed. */
  word: string;
}

/** A rule about prose. Its name is what a writer allows: `allow spelling: Etsy — a name` in a comment. */
export interface ProseRule {
  name: string;
  judge: (passage: Passage) => Iterable<Remark>;
}
