import { locales, type Locale } from './locales.ts';
import { fillPhrase } from './phrase.ts';
import { wordsFor } from './words.ts';

/** The note after a title in another language than that of the page, in the words of the page: `(en inglés)`; else an empty text. */
export function noteLanguage(language: Locale, locale: Locale): string {
  if (language === locale) return '';
  const names = new Intl.DisplayNames(locales[locale].lang, { type: 'language' });
  return fillPhrase(wordsFor(locale).language.writtenIn, { language: names.of(locales[language].lang) ?? '' });
}
