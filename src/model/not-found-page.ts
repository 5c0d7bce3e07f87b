import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import type { PageDescription } from './page-description.ts';
import { readSite, type Site } from './site.ts';
import { listTopics, type Topic } from './topics.ts';

/** Everything that the page for missing addresses shows. */
export interface NotFoundPage {
  site: Site;
  description: PageDescription;

  /** Every article by topic. */
  topics: Topic[];
}

/** Gathers the page for missing addresses of a language. Search engines do not list it. */
export async function readNotFoundPage(locale: Locale): Promise<NotFoundPage> {
  const { title, lead } = wordsFor(locale).notFound;
  return {
    site: await readSite(),
    description: { title, summary: lead, type: 'website', alternates: [] },
    topics: await listTopics(locale),
  };
}
