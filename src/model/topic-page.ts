import type { Locale } from '../i18n/locales.ts';
import { listBreadcrumbs } from './breadcrumbs.ts';
import { listLocaleRoutes } from './languages.ts';
import { describePage } from './page-description.ts';
import { readSite } from './site.ts';
import { findTopic, listTopics } from './topics.ts';
import { topicUrl } from './urls.ts';

/** The route of every topic in each language. */
export async function listTopicRoutes() {
  const routes = (await listLocaleRoutes()).map(async ({ params, props: { locale } }) =>
    (await listTopics(locale)).map(({ key }) => ({ params: { ...params, topic: key }, props: { locale, key } })),
  );
  return (await Promise.all(routes)).flat();
}

/** Gathers the page of one topic in one language. */
export async function readTopicPage(locale: Locale, key: string, siteUrl: URL | undefined) {
  const topic = await findTopic(locale, key);
  const pathIn = (language: Locale) => topicUrl(language, key);
  return {
    site: await readSite(locale),
    description: await describePage(topic.title, topic.summary, pathIn, siteUrl),
    trail: listBreadcrumbs(locale),
    topic,
  };
}
