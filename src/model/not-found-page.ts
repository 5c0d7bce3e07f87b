import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { listFirstArticles } from './first-questions.ts';
import type { PageDescription } from './page-description.ts';
import { readSite } from './site.ts';

/** Gathers the page for missing addresses of a language. Search engines do not list it. */
export async function readNotFoundPage(locale: Locale) {
  const { title, lead } = wordsFor(locale).notFound;
  return {
    site: await readSite(locale),
    description: { title, summary: lead, type: 'website', alternates: [] } satisfies PageDescription,
    firstArticles: await listFirstArticles(locale),
  };
}
