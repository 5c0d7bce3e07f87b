import { stemmer } from '@orama/stemmers/spanish';
import type { WordForms } from '../../contract/word-forms.ts';

/** Spanish: Snowball’s stems. It is written as it sounds, so that sounds find nothing that letters do not. */
export const wordForms: WordForms = { stem: stemmer };
