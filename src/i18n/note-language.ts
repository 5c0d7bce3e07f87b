import { locales, type Locale } from './locales.ts';
import { fillPhrase } from './phrase.ts';
import { wordsFor } from './words.ts';

/** What a language is called in another one: English in Spanish, `inglés`. */
export const nameLanguage = (language: Locale, locale: Locale): string =>
  new Intl.DisplayNames(locales[locale].lang, { type: 'language' }).of(locales[language].lang) ?? '';

/** The note after a title in another language than that of the page, in the words of the page: `(en inglés)`; else an empty text. */
export const noteLanguage = (language: Locale, locale: Locale): string =>
  language === locale
    ? ''
    : fillPhrase(wordsFor(locale).language.writtenIn, { language: nameLanguage(language, locale) });
