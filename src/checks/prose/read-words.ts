import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import type { Locale } from '../../i18n/locales.ts';

/** The dictionary of each language: a package, and the file in it. */
const dictionaries: Readonly<Record<Locale, [name: string, file: string]>> = {
  en: ['@cspell/dict-en_us', 'en_US.trie.gz'],
  es: ['@cspell/dict-es-es', 'Spanish.trie.gz'],
  pt: ['@cspell/dict-pt-br', 'pt_BR.trie.gz'],
  fr: ['@cspell/dict-fr-fr', 'fr-fr.trie.gz'],
  de: ['@cspell/dict-de-de', 'de_DE.trie.gz'],
  // Of Japanese, only what is written in Latin letters is looked up.
  ja: ['@cspell/dict-en_us', 'en_US.trie.gz'],
  ar: ['@cspell/dict-ar', 'ar.trie.gz'],
};

const { resolve } = createRequire(import.meta.url);
const tries = new Map<Locale, ITrie>();

/** The dictionary of a language, unpacked once. */
export function readDictionary(locale: Locale): ITrie {
  const [name, file] = dictionaries[locale];
  const trie = tries.get(locale) ?? decodeTrie(gunzipSync(readFileSync(path.join(path.dirname(resolve(name)), file))));
  tries.set(locale, trie);
  return trie;
}

/** The words of `content/words/<language>.txt`: one a line; what follows a “#” is a note. */
export const listOwnWords = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '');
