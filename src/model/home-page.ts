import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { findArticle } from './articles.ts';
import { describePage } from './page-description.ts';
import { readSite } from './site.ts';
import { findTopic, listTopics } from './topics.ts';
import { homeUrl } from './urls.ts';

/** One of the three things that most people come for, and the page that answers it. */
export interface FirstThing {
  url: string;
  title: string;
  text: string;
}

/** Gathers the home page of a language. */
export async function readHomePage(locale: Locale, siteUrl: URL | undefined) {
  const words = wordsFor(locale);
  const { home } = words;
  const [site, description, topics, expect, real, fix] = await Promise.all([
    readSite(locale),
    describePage(home.title, words.site.description, homeUrl, siteUrl),
    listTopics(locale),
    findArticle(locale, 'what-to-expect'),
    findArticle(locale, 'is-this-real'),
    findTopic(locale, 'fix'),
  ]);
  return {
    site,
    description,
    topics,
    firstThings: [
      { url: expect.url, title: home.expectTitle, text: home.expectText },
      { url: real.url, title: home.realTitle, text: home.realText },
      { url: fix.url, title: home.fixTitle, text: home.fixText },
    ],
  };
}
