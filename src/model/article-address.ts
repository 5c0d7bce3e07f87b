import type { Locale } from '../i18n/locales.ts';
import { readArticlePage, type ArticlePage } from './article-page.ts';
import { findArticle, listArticles } from './articles.ts';
import { readFormerAddress, type DestinationPage } from './destination-page.ts';
import { addressPageFeedback } from './feedback.ts';
import { listLocaleRoutes } from './languages.ts';
import { listFormerAddresses } from './links.ts';
import { describeArticlePage, type PageDescription } from './page-description.ts';
import { needSite } from './site.ts';
import { readUntranslatedPage, type UntranslatedPage } from './untranslated-page.ts';
import { absoluteUrl, articleUrl } from './urls.ts';

/**
 * What a visitor finds under `/articles/<slug>/`: an article, what tells that it is not translated, or what leads on from an address
 * that an article had before.
 */
export type ArticleAddress =
  | { kind: 'article'; page: ArticlePage; description: PageDescription; feedback: string | undefined }
  | ({ kind: 'untranslated' } & UntranslatedPage)
  | ({ kind: 'former' } & DestinationPage);

/** An address under `/articles/` in one language; `formerCode` is the article’s that had it before. */
interface AddressKey {
  locale: Locale;
  slug: string;
  formerCode?: string;
}

/** Every route under `/articles/`, in each language: the articles, and the addresses that articles had before. */
export async function listArticleRoutes() {
  const former = (await listFormerAddresses()).map(({ slug, code }) => ({ slug, formerCode: code }));
  const routes = (await listLocaleRoutes()).map(async ({ params, props: { locale } }) => {
    const current = (await listArticles(locale)).map(({ slug }) => ({ slug }));
    return [...current, ...former].map((address) => ({
      params: { ...params, slug: address.slug },
      props: { locale, ...address } satisfies AddressKey,
    }));
  });
  return (await Promise.all(routes)).flat();
}

/** Gathers what is found at one address. */
export async function readArticleAddress(
  { locale, slug, formerCode }: AddressKey,
  siteUrl: URL | undefined,
): Promise<ArticleAddress> {
  if (formerCode !== undefined) {
    return { kind: 'former', ...(await readFormerAddress(locale, { slug, code: formerCode })) };
  }
  const article = await findArticle(locale, slug);
  if (article.language !== locale) {
    return { kind: 'untranslated', ...(await readUntranslatedPage(locale, article, siteUrl)) };
  }
  const page = await readArticlePage(locale, slug);
  return {
    kind: 'article',
    page,
    description: await describeArticlePage(locale, page, siteUrl),
    feedback: addressPageFeedback(
      page.site.organization,
      locale,
      absoluteUrl(articleUrl(locale, slug), needSite(siteUrl)),
    ),
  };
}
