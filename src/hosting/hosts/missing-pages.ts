import { translatedLocales } from '../../i18n/locales.ts';

/** The folders in which addresses can be missing, and the page for those in each: those of languages first, the whole site last. */
export const listMissingPages = (base: string): Array<{ folder: string; page: string }> =>
  [...translatedLocales.map((locale) => `${base}${locale}/`), base].map((folder) => ({
    folder,
    page: `${folder}404.html`,
  }));
