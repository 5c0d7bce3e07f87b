import { stemmer } from '@orama/stemmers/english';
import { doubleMetaphone } from 'double-metaphone';
import type { WordForms } from './word-forms.ts';

/** English: Porter’s stems, and sounds by Double Metaphone, because its spelling is the furthest from its sound. */
export const wordForms: WordForms = {
  stem: stemmer,
  sound: (word) => doubleMetaphone(word)[0],
};
