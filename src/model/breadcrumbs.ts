import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Topic } from './topics.ts';
import { homeUrl } from './urls.ts';

/** One link of the breadcrumbs. */
export interface Crumb {
  href: string;
  title: string;
}

/** The breadcrumbs of a page, home first and without the page itself; with a topic, those of an article in that topic. */
export function listBreadcrumbs(locale: Locale, topic?: Topic): Crumb[] {
  const home = { href: homeUrl(locale), title: wordsFor(locale).site.home };
  return topic ? [home, { href: topic.url, title: topic.title }] : [home];
}
