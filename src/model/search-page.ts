import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { listBreadcrumbs } from './breadcrumbs.ts';
import { listContactWays, wordContact } from './contacts.ts';
import { addressFeedback } from './feedback.ts';
import { listFirstArticles } from './first-questions.ts';
import { describePage } from './page-description.ts';
import { needSite, readSite } from './site.ts';
import { absoluteUrl, searchUrl } from './urls.ts';

/** Gathers the search page of a language. */
export async function readSearchPage(locale: Locale, siteUrl: URL | undefined) {
  const { search, site: words } = wordsFor(locale);
  const pathIn = (language: Locale) => searchUrl(language);
  const site = await readSite(locale);
  return {
    site,
    feedback: addressFeedback(site.organization, locale, absoluteUrl(searchUrl(locale), needSite(siteUrl))),
    description: await describePage(search.title, words.description, pathIn, siteUrl),
    trail: listBreadcrumbs(locale),
    whomToAsk: await wordContact(locale, 'organization'),
    contactWays: await listContactWays(locale, 'organization'),
    firstArticles: await listFirstArticles(locale),
  };
}
