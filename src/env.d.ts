declare namespace App {
  interface Locals {
    /** The language of the article being rendered, and so that of the words of its parts. */
    textLanguage: import('./i18n/locales.ts').Locale;

    /** By the id of a heading or part of that article, the ids that it had before. Links to them must still find it. */
    formerIds: ReadonlyMap<string, string[]>;
  }
}
