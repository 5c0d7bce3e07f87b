import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Topic } from './topics.ts';
import { homeUrl } from './urls.ts';

/** One step of the way from the home page to this one. */
export interface Crumb {
  href: string;
  title: string;
}

/** The way to a page, home first; the page itself is not on it. With a topic, the way to an article of that topic. */
export function listBreadcrumbs(locale: Locale, topic?: Topic): Crumb[] {
  const home = { href: homeUrl(locale), title: wordsFor(locale).site.home };
  return topic ? [home, { href: topic.url, title: topic.title }] : [home];
}
