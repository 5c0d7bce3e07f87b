import { locales, type Locale } from './locales.ts';
import { fillPlural } from './phrase.ts';
import { wordsFor, type Words } from './words.ts';

/** What a number counts: units that `Intl` has words for, and those of our word lists. */
export type Unit = 'minute' | 'hour' | 'day' | 'year' | 'kilobyte' | 'megabyte' | keyof Words['units'];

/** A number with its unit in the words of a language: “24 hours”, “5 intentos”. */
export function wordQuantity({ value, unit }: { value: number; unit: Unit }, locale: Locale): string {
  const { lang } = locales[locale];
  const counted = wordsFor(locale).units;
  if (unit in counted) return fillPlural(counted[unit as keyof typeof counted], value, lang);
  // Bytes read better as their symbol, times as their name: “15 MB”, “24 hours”. Those of Arabic hardly anybody knows.
  const unitDisplay = unit.endsWith('byte') && locale !== 'ar' ? 'short' : 'long';
  const quantity = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay }).format(value);
  // Japanese parts words by nothing. `Intl` puts a space after the number all the same: “24 時間”.
  return locale === 'ja' ? quantity.replace(/\s/g, '') : quantity;
}
