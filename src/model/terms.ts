import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { findEntry } from './entries.ts';

/** What a word of a check means, and in which language that is said: the one asked for, or English where it is not written yet. */
export async function findMeaning(name: string, locale: Locale): Promise<{ meaning: string; language: Locale }> {
  for (const language of [locale, defaultLocale] as const) {
    const meaning = (await findEntry('terms', language)).data[name];
    if (meaning !== undefined) return { meaning, language };
  }
  throw new Error(`content/terms/${defaultLocale}.yaml has no term “${name}”.`);
}
