declare namespace App {
  interface Locals {
    /** The language of the article being rendered, which is English where it is not translated. The parts word themselves in it. */
    textLanguage: import('./i18n/locales.ts').Locale;

    /** By the id of a heading or part of that article, the ids it had before: links to them must find it. */
    formerIds: ReadonlyMap<string, string[]>;
  }
}
