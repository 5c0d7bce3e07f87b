import { locales, type Locale } from '../i18n/locales.ts';
import type { ArticlePage } from './article-page.ts';
import type { Article } from './articles.ts';
import { listLanguages } from './languages.ts';
import type { Destination } from './links.ts';
import { readSiteName } from './organization.ts';
import { needSite } from './site.ts';
import { listAlternates, type Alternate } from './sitemap.ts';
import { describeArticle } from './structured-data.ts';
import { articleUrl, cardUrl, markdownUrl } from './urls.ts';

/** What a page tells browsers, search engines and other sites of itself, in its `<head>`. */
export interface PageDescription {
  /** Its own title, without the name of the site. No other page has it. */
  title: string;

  /** What a pasted link to it is called, where that is not its title. */
  sharedTitle?: string;

  /** One or two sentences. */
  summary: string;
  type: 'website' | 'article';

  /** The language of its title and summary, where that is not the language of the page. */
  language?: Locale;

  /** The path of the picture that a pasted link shows, with its title on it. Without one, the picture of the site is shown. */
  card?: string;

  /** The path of the same text as Markdown. */
  markdown?: string;

  /** The path that search engines should list instead of this page’s own. */
  canonical?: string;

  /** The same page in its languages. None where search engines should not list the page. */
  alternates: Alternate[];

  /** schema.org data. */
  structuredData?: object;
}

/** The head of a page that exists in every language. `pathIn` gives its path in a language. */
export async function describePage(
  title: string,
  summary: string,
  pathIn: (locale: Locale) => string,
  siteUrl: URL | undefined,
): Promise<PageDescription> {
  return {
    title,
    summary,
    type: 'website',
    alternates: listAlternates(await listLanguages(), pathIn, needSite(siteUrl)),
  };
}

/** The head of an article’s page. */
export async function describeArticlePage(
  locale: Locale,
  page: ArticlePage,
  siteUrl: URL | undefined,
): Promise<PageDescription> {
  const { article, languages, trail } = page;
  const publisher = page.site.organization.name ?? (await readSiteName(locale));
  return {
    ...describeUntranslated(article, languages, siteUrl),
    // The English page has the same title while that of the translation waits.
    ...(article.titleLanguage !== locale && {
      title: `${article.title} (${locales[locale].name})`,
      sharedTitle: article.title,
    }),
    markdown: markdownUrl(locale, article.slug),
    structuredData: describeArticle(article, trail, publisher, needSite(siteUrl)),
  };
}

/**
 * What the page of an article says of it in every language. Where the article is not translated this is all, and search engines are sent
 * to it in the language that it is written in.
 */
export function describeUntranslated(
  article: Article,
  languages: readonly Locale[],
  siteUrl: URL | undefined,
): PageDescription {
  const pathIn = (language: Locale) => articleUrl(language, article.slug);
  return {
    title: article.title,
    summary: article.summary,
    type: 'article',
    language: article.language,
    card: cardUrl(article.language, article.code),
    canonical: article.url,
    alternates: listAlternates(languages, pathIn, needSite(siteUrl)),
  };
}

/**
 * The head of a page that only leads on. `name` makes its title unique: the code of a short link, or the slug of a former address.
 * Search engines list the article itself.
 */
export function describeDestination({ code, title, start, isRetired }: Destination, name: string): PageDescription {
  const [link] = start;
  return {
    title: `${name}: ${title}`,
    sharedTitle: title,
    summary: (isRetired ? undefined : link?.summary) ?? title,
    type: 'article',
    ...(link && { language: link.language, canonical: link.url }),
    ...(link && !isRetired && { card: cardUrl(link.language, code) }),
    alternates: [],
  };
}
