import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { listBreadcrumbs, type Crumb } from './breadcrumbs.ts';
import { listContactWays, wordContact, type ContactWay } from './contacts.ts';
import { describePage, type PageDescription } from './page-description.ts';
import { readSite, type Site } from './site.ts';
import { listTopics, type Topic } from './topics.ts';
import { searchUrl } from './urls.ts';

/** Everything that the page of search results shows besides the results. */
export interface SearchPage {
  site: Site;
  description: PageDescription;
  trail: Crumb[];

  /** Whom to ask when nothing was found, and how to reach them. */
  whomToAsk: string;
  contactWays: ContactWay[];

  /** Every article by topic. */
  topics: Topic[];
}

/** Gathers the search page of a language. */
export async function readSearchPage(locale: Locale, siteUrl: URL | undefined): Promise<SearchPage> {
  const { search, site } = wordsFor(locale);
  const pathIn = (language: Locale) => searchUrl(language);
  return {
    site: await readSite(),
    description: await describePage(search.title, site.description, pathIn, siteUrl),
    trail: listBreadcrumbs(locale),
    whomToAsk: await wordContact(locale, 'organization'),
    contactWays: await listContactWays(locale, 'organization'),
    topics: await listTopics(locale),
  };
}
