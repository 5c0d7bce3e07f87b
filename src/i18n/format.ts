import { locales, type Locale } from './locales.ts';

// Each is made once: that takes longer than to word a thousand days.
const formats: Partial<Record<Locale, Intl.DateTimeFormat>> = {};

/** A day in the words of a language, short enough for a line of a phone: “22 Nov 2026”. Dates of content are whole days, so they are read as UTC. */
export function formatDate(date: Date, locale: Locale): string {
  // The middle one of Japanese is only digits, “2026/11/22”; its long one is short: “2026年11月22日”, as is that of
  // Arabic, whose middle one is set from right to left.
  const dateStyle = locale === 'ja' || locale === 'ar' ? 'long' : 'medium';
  formats[locale] ??= new Intl.DateTimeFormat(locales[locale].lang, { dateStyle, timeZone: 'UTC' });
  return formats[locale].format(date);
}

/** A day as an ISO 8601 date: `2026-11-22`. */
export const isoDate = (date: Date): string => date.toISOString().slice(0, 10);
