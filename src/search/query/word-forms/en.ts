import { stemmer } from '@orama/stemmers/english';
import { doubleMetaphone } from 'double-metaphone';
import type { WordForms } from '../../contract/word-forms.ts';

/** “No camera detected” and “camera isn’t detected”, in the words of articles: “camera not detected”. */
const rephrase = (words: string) =>
  words
    .replace(/\b(?:is|are|was|were)nt\b/, 'not')
    .replace(/\bno ((?:\S+ ){1,4}?)(?=(?:detected|found|available|recogni[sz]ed|working|received|sent)\b)/, '$1not ');

/** English: Porter’s stems, and sounds by Double Metaphone, because its spelling is the furthest from its sound. */
export const wordForms: WordForms = {
  stem: stemmer,
  sound: (word) => doubleMetaphone(word)[0],
  rephrase,
};
