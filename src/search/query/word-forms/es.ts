import { stemmer } from '@orama/stemmers/spanish';
import type { WordForms } from '../../contract/word-forms.ts';

/** What is written short on a phone: “xq”, “porq” and “pq” for “por qué”, “q” and “k” for “que”. */
const rephrase = (words: string) =>
  words
    .replace(/\b(?:[xp]q|xk|porq|pork)\b/g, 'por que')
    .replace(/\b[qk]\b/g, 'que')
    .replace(/\bd\b/g, 'de');

/**
 * One stem for what Snowball tells apart: the letters that spell one sound before different vowels (“cargué” and “cargar”), vowels that
 * change where they are stressed (“prueba” and “probar”), verbs and their nouns (“verificar” and “verificación”), and the past without its
 * accent (“vencio” and “vence”).
 */
const joinForms = (stem: string) =>
  stem
    .replace(/qu$/, 'c')
    .replace(/gu$/, 'g')
    .replace(/z$/, 'c')
    .replace(/ific$/, 'if')
    .replace(/(?<=..)i$/, '')
    .replace(/ie(?=[^aeiou]+$)/, 'e')
    .replace(/(?<![gq])ue(?=[^aeiou]+$)/, 'o');

/** Words come without accents, and Snowball knows “-ción” only with its own: without it, “aplicación” and “aplicaciones” stay apart. */
const restoreAccent = (word: string) => word.replace(/(?<=[cs])ion$/, 'ión');

/** Spanish: Snowball’s stems. It is written as it sounds, so that sounds find nothing that letters do not. */
export const wordForms: WordForms = { stem: (word) => joinForms(stemmer(restoreAccent(word))), rephrase };
