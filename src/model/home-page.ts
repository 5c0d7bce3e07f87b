import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { readEvidence } from './evidence.ts';
import { readFirstQuestions } from './first-questions.ts';
import { describePage } from './page-description.ts';
import { readSite } from './site.ts';
import { homeUrl } from './urls.ts';

/** Gathers the home page of a language. */
export async function readHomePage(locale: Locale, siteUrl: URL | undefined) {
  const { home, site } = wordsFor(locale);
  return {
    site: await readSite(locale),
    description: await describePage(home.title, site.description, homeUrl, siteUrl),
    evidence: await readEvidence(locale),
    questions: await readFirstQuestions(locale),
  };
}
