import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { listArticles } from './articles.ts';
import { listEntries } from './entries.ts';
import { listTopics } from './topics.ts';
import { articleUrl, basePath, fixUrl } from './urls.ts';

/** What search finds an article by and shows of it, beside its text. */
export interface SearchedArticle {
  /** Its path under the root of the site: `/es/articles/link-expired/`. */
  path: string;
  title: string;

  /** The title of its topic. */
  topic: string;

  /** Other words for the same thing. */
  aliases: string[];

  /** Its permanent code. */
  code: string;

  /** Whether it is for help desks, and not for those who verify. */
  isForHelpDesks: boolean;

  /** The outcomes of “find your fix” that read on to it: the path of each, and what a person answers on the way. */
  fixes: Array<{ path: string; title: string; says: string }>;

  /** The tag of the language it is written in, while it waits for its translation. Then only its names are searched, not its text. */
  lang?: string;
}

/** An outcome of “find your fix”, with the slug of the article that it reads on to. */
export interface SearchedFix {
  id: string;
  title: string;
  says: readonly string[];
  article: string;
}

/**
 * Every article as search knows it in a language of the site, with those of the outcomes that read on to it. One that waits for its
 * translation has the aliases of `content/aliases`.
 */
export async function listSearchedArticles(locale: Locale, fixes: readonly SearchedFix[]): Promise<SearchedArticle[]> {
  const [articles, topics, aliases] = await Promise.all([
    listArticles(locale),
    listTopics(locale),
    listEntries('aliases'),
  ]);
  const titles = new Map(topics.map(({ key, title }) => [key, title]));
  const waiting = aliases.find(({ id }) => id === locale)?.data ?? {};
  return articles.map(({ slug, url, title, topic, aliases: own, aliasesLanguage, code, language }) => ({
    path: pathOf(url),
    title,
    topic: titles.get(topic) ?? '',
    // They stand under the address that writers link to, wherever the site stands.
    aliases: aliasesLanguage === locale ? own : (waiting[pathOf(articleUrl(defaultLocale, slug))] ?? []),
    code,
    isForHelpDesks: topic === 'help-desks',
    fixes: fixes
      .filter(({ article }) => article === slug)
      .map(({ id, title, says }) => ({ path: pathOf(fixUrl(locale, id)), title, says: says.join(' · ') })),
    ...(language !== locale && { lang: locales[language].lang }),
  }));
}

/** A path under the root of the site, wherever the site stands. */
const pathOf = (url: string) => `/${url.slice(basePath.length)}`;
