import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { listBreadcrumbs } from './breadcrumbs.ts';
import { listContactWays, wordContact } from './contacts.ts';
import { listFirstArticles } from './first-questions.ts';
import { describePage } from './page-description.ts';
import { readSite } from './site.ts';
import { searchUrl } from './urls.ts';

/** Gathers the search page of a language. */
export async function readSearchPage(locale: Locale, siteUrl: URL | undefined) {
  const { search, site } = wordsFor(locale);
  const pathIn = (language: Locale) => searchUrl(language);
  return {
    site: await readSite(locale),
    description: await describePage(search.title, site.description, pathIn, siteUrl),
    trail: listBreadcrumbs(locale),
    whomToAsk: await wordContact(locale, 'organization'),
    contactWays: await listContactWays(locale, 'organization'),
    firstArticles: await listFirstArticles(locale),
  };
}
