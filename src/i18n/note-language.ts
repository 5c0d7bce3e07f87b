import { locales, type Locale } from './locales.ts';
import { fillPhrase } from './phrase.ts';
import { wordsFor } from './words.ts';

/** What follows a title in another language than the page’s, in the words of the page: `(en inglés)`. Nothing where it is the same. */
export function noteLanguage(language: Locale, locale: Locale): string {
  if (language === locale) return '';
  const names = new Intl.DisplayNames(locales[locale].lang, { type: 'language' });
  return fillPhrase(wordsFor(locale).language.writtenIn, { language: names.of(locales[language].lang) ?? '' });
}
