import { isoDate } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import type { Article } from './articles.ts';
import type { Crumb } from './breadcrumbs.ts';
import { absoluteUrl } from './urls.ts';

/** What search engines are told of an article: schema.org’s Article and BreadcrumbList. */
export function describeArticle(article: Article, trail: readonly Crumb[], publisher: string, siteUrl: URL): object {
  const steps = [...trail, { href: article.url, title: article.title }];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: article.title,
        dateModified: isoDate(article.checked),
        inLanguage: locales[article.language].lang,
        publisher: { '@type': 'Organization', name: publisher },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: steps.map(({ href, title }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: title,
          // The last step is this page.
          ...(index < trail.length && { item: absoluteUrl(href, siteUrl) }),
        })),
      },
    ],
  };
}
