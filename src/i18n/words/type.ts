import type { PluralPhrase } from '../phrase.ts';
import type { en } from './en.ts';

/** The shape of the English list, with any text as a value. A language that lacks a word does not compile. */
type Translated<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends { other: string } ? PluralPhrase : Translated<T[K]>;
};

/** A word list: English says which words there are, every language has them all. */
export type Words = Translated<typeof en>;
