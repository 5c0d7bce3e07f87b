/**
 * The languages of the site. docs/new-language.md names every file that one needs.
 * `lang` is the BCP 47 tag written to `<html lang>`, `dir` the reading direction, `name` the language in its own words.
 */
export const locales = {
  en: { lang: 'en', dir: 'ltr', name: 'English' },
  es: { lang: 'es', dir: 'ltr', name: 'Español' },
  pt: { lang: 'pt-BR', dir: 'ltr', name: 'Português (Brasil)' },
  fr: { lang: 'fr', dir: 'ltr', name: 'Français' },
  de: { lang: 'de', dir: 'ltr', name: 'Deutsch' },
  ja: { lang: 'ja', dir: 'ltr', name: '日本語' },
  ar: { lang: 'ar', dir: 'rtl', name: 'العربية' },
} as const satisfies Record<string, { lang: string; dir: 'ltr' | 'rtl'; name: string }>;

/** The key of a language: its folder in `content/articles/`, and the first part of its paths. */
export type Locale = keyof typeof locales;

/** The language whose paths have no locale, and that of every article which is not translated. */
export const defaultLocale = 'en' satisfies Locale;

/** Every language, the default first. */
export const localeKeys = Object.keys(locales) as Locale[];

/** Every language but the default. Marked as pure, so that programs in the browser, which have no use for it, leave it out. */
export const translatedLocales = /* @__PURE__ */ localeKeys.filter((locale) => locale !== defaultLocale);

/** Whether a text is the key of a language of the site. */
export const isLocale = (text: string): text is Locale => Object.hasOwn(locales, text);
