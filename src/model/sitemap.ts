import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { listArticles, listLanguagesOf } from './articles.ts';
import { listLanguages } from './languages.ts';
import { listTopics } from './topics.ts';
import { absoluteUrl, articleUrl, deskUrl, homeUrl, searchUrl, topicUrl } from './urls.ts';

/** A page that search engines should know, with the same page in the other languages it is written in. */
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

/** A page in each of its languages and the default for all others. `spell` gives its path in a language. */
export function listAlternates(
  languages: readonly Locale[],
  spell: (locale: Locale) => string,
  site: URL,
): Alternate[] {
  const alternates = languages.map((locale) => ({
    hreflang: locales[locale].lang,
    href: absoluteUrl(spell(locale), site),
  }));
  return [...alternates, { hreflang: 'x-default', href: absoluteUrl(spell(defaultLocale), site) }];
}

/** Every page once in each language it is written in. An untranslated article is listed in English only. */
export async function listSitemap(site: URL): Promise<SitemapPage[]> {
  const languages = await listLanguages();
  const everywhere = (spell: (locale: Locale) => string) =>
    languages.map((locale) => ({
      url: absoluteUrl(spell(locale), site),
      alternates: listAlternates(languages, spell, site),
    }));

  const topics = await listTopics(defaultLocale);
  const articles = await Promise.all(
    languages.map(async (locale) => {
      const written = (await listArticles(locale)).filter(({ language }) => language === locale);
      return Promise.all(
        written.map(async ({ slug, url, checked }) => ({
          url: absoluteUrl(url, site),
          checked,
          alternates: listAlternates(await listLanguagesOf(slug), (language) => articleUrl(language, slug), site),
        })),
      );
    }),
  );

  return [
    ...everywhere(homeUrl),
    ...everywhere((locale) => searchUrl(locale)),
    ...everywhere(deskUrl),
    ...topics.flatMap(({ key }) => everywhere((locale) => topicUrl(locale, key))),
    ...articles.flat(),
  ];
}
