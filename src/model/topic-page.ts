import type { Locale } from '../i18n/locales.ts';
import { listBreadcrumbs, type Crumb } from './breadcrumbs.ts';
import { listLocaleRoutes } from './languages.ts';
import { describePage, type PageDescription } from './page-description.ts';
import { readSite, type Site } from './site.ts';
import { findTopic, listTopics, type Topic } from './topics.ts';
import { topicUrl } from './urls.ts';

/** Everything that the page of a topic shows. */
export interface TopicPage {
  site: Site;
  description: PageDescription;
  trail: Crumb[];
  topic: Topic;
}

/** The route of every topic in each language. */
export async function listTopicRoutes() {
  const routes = (await listLocaleRoutes()).map(async ({ params, props: { locale } }) =>
    (await listTopics(locale)).map(({ key }) => ({ params: { ...params, topic: key }, props: { locale, key } })),
  );
  return (await Promise.all(routes)).flat();
}

/** Gathers the page of one topic in one language. */
export async function readTopicPage(locale: Locale, key: string, siteUrl: URL | undefined): Promise<TopicPage> {
  const topic = await findTopic(locale, key);
  const pathIn = (language: Locale) => topicUrl(language, key);
  return {
    site: await readSite(),
    description: await describePage(topic.title, topic.summary, pathIn, siteUrl),
    trail: listBreadcrumbs(locale),
    topic,
  };
}
