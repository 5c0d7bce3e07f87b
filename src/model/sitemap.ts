import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { listArticles, listLanguagesOf } from './articles.ts';
import { listLanguages } from './languages.ts';
import { listTopics } from './topics.ts';
import {
  aboutUrl,
  absoluteUrl,
  articleUrl,
  deskUrl,
  deviceUrl,
  fixUrl,
  homeUrl,
  messageUrl,
  searchUrl,
  topicUrl,
} from './urls.ts';

/** A page that search engines should know, with the same page in the other languages that it is written in. */
export interface SitemapPage {
  url: string;

  /** The day of its last check, for articles. */
  checked?: Date;
  alternates: Alternate[];
}

/** The same page in one language; `hreflang` is a BCP 47 tag, or `x-default` for readers of any other language. */
export interface Alternate {
  hreflang: string;
  href: string;
}

/** The alternates of a page in each of its languages, and the default language for all others. `pathIn` gives its path in a language. */
export function listAlternates(
  languages: readonly Locale[],
  pathIn: (locale: Locale) => string,
  siteUrl: URL,
): Alternate[] {
  const alternates = languages.map((locale) => ({
    hreflang: locales[locale].lang,
    href: absoluteUrl(pathIn(locale), siteUrl),
  }));
  return [...alternates, { hreflang: 'x-default', href: absoluteUrl(pathIn(defaultLocale), siteUrl) }];
}

/**
 * Every page, once in each language that it is written in: an untranslated article is listed in English only. Of “find your fix” the
 * first question: what stands further on says less than the articles that it leads to.
 */
export async function listSitemap(siteUrl: URL): Promise<SitemapPage[]> {
  const languages = await listLanguages();
  const inEveryLanguage = (pathIn: (locale: Locale) => string) =>
    languages.map((locale) => ({
      url: absoluteUrl(pathIn(locale), siteUrl),
      alternates: listAlternates(languages, pathIn, siteUrl),
    }));

  const topics = await listTopics(defaultLocale);
  const articles = await Promise.all(
    languages.map(async (locale) => {
      const written = (await listArticles(locale)).filter(({ language }) => language === locale);
      return Promise.all(
        written.map(async ({ slug, url, checked }) => ({
          url: absoluteUrl(url, siteUrl),
          checked,
          alternates: listAlternates(await listLanguagesOf(slug), (language) => articleUrl(language, slug), siteUrl),
        })),
      );
    }),
  );

  return [
    ...inEveryLanguage(homeUrl),
    ...inEveryLanguage((locale) => searchUrl(locale)),
    ...inEveryLanguage((locale) => fixUrl(locale)),
    ...inEveryLanguage(deviceUrl),
    ...inEveryLanguage(deskUrl),
    ...inEveryLanguage((locale) => aboutUrl(locale)),
    ...inEveryLanguage(messageUrl),
    ...topics.flatMap(({ key }) => inEveryLanguage((locale) => topicUrl(locale, key))),
    ...articles.flat(),
  ];
}
