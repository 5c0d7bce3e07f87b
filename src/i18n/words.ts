import type { Locale } from './locales.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { pt } from './words/pt.ts';
import { fr } from './words/fr.ts';
import { de } from './words/de.ts';
import { ja } from './words/ja.ts';
import { ar } from './words/ar.ts';
import type { Words } from './words/type.ts';

export type { Words };

const words: Record<Locale, Words> = { en, es, pt, fr, de, ja, ar };

/** Every word of the interface in one language. */
export const wordsFor = (locale: Locale): Words => words[locale];
