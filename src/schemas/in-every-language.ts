import { z } from 'astro/zod';
import { defaultLocale, localeKeys, type Locale } from '../i18n/locales.ts';

/** A text by language. English is required; a language without an entry reads the English one. */
export function inEveryLanguage<Text extends z.ZodType>(text: Text) {
  const translations = Object.fromEntries(
    localeKeys.filter((locale) => locale !== defaultLocale).map((locale) => [locale, text.optional()]),
  ) as Record<Exclude<Locale, typeof defaultLocale>, z.ZodOptional<Text>>;
  return z.strictObject({ [defaultLocale]: text, ...translations });
}
