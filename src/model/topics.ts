import type { Locale } from '../i18n/locales.ts';
import type { TopicData } from '../schemas/topic.ts';
import { listArticles, type Article } from './articles.ts';
import { listEntries, readTexts } from './entries.ts';
import { topicUrl } from './urls.ts';

/** A topic and its articles, in one language. */
export interface Topic {
  key: string;
  url: string;
  title: string;

  /** One sentence: what its articles are about. */
  summary: string;
  icon: TopicData['icon'];

  /** Its articles in reading order; never empty. */
  articles: Article[];
}

/** The topics that have an article, in their order. */
export async function listTopics(locale: Locale): Promise<Topic[]> {
  const [entries, texts, articles] = await Promise.all([
    listEntries('topics'),
    readTexts('topicTexts', locale),
    listArticles(locale),
  ]);
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { title, summary, icon } }) => ({
      key: id,
      url: topicUrl(locale, id),
      ...(texts[id] ?? { title, summary }),
      icon,
      articles: articles.filter(({ topic }) => topic === id),
    }))
    .filter(({ articles }) => articles.length > 0);
}

/** One topic by its key. Throws when it does not exist or has no article. */
export async function findTopic(locale: Locale, key: string): Promise<Topic> {
  const topic = (await listTopics(locale)).find((candidate) => candidate.key === key);
  if (!topic) throw new Error(`content/topics.yaml has no topic “${key}” that an article belongs to.`);
  return topic;
}
