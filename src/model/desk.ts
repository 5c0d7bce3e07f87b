import type { Locale } from '../i18n/locales.ts';
import { listArticles, type Article } from './articles.ts';
import { followWritten } from './links.ts';
import { readComplaints, type Complaint } from './read-complaints.ts';
import { listTopics, type Topic } from './topics.ts';
import { articleUrl, permanentUrl } from './urls.ts';

/** The article that says which article to send. Its tables are the list of the desk, so that both are edited in one place. */
const guideSlug = 'for-help-desks';

/** What a caller says, and what to send. */
export interface DeskRow extends Pick<Complaint, 'label' | 'onlyYou'> {
  /** In the caller’s words. */
  complaint: string;

  /** The article and, where a place in it answers, the id of that place. */
  article: Article;
  sectionId: string | undefined;

  /** The page to open, in the language of the desk. */
  url: string;

  /** The permanent short link to send, as a path. */
  link: string;
}

/** Rows of one kind: “Before the check”. */
export interface DeskGroup {
  title: string;
  rows: DeskRow[];
}

/** Everything that the desk of support agents shows. */
export interface Desk {
  /** What callers say most. Empty when no article tells. */
  groups: DeskGroup[];

  /** The article that tells. The groups are in its language. */
  guide: Article | undefined;

  /** Every article by shelf. */
  topics: Topic[];
}

/** Gathers the desk in one language. */
export async function readDesk(locale: Locale): Promise<Desk> {
  const [articles, topics] = await Promise.all([listArticles(locale), listTopics(locale)]);
  const guide = articles.find(({ slug }) => slug === guideSlug);
  const groups = readComplaints(guide?.entry.body ?? '').map(async ({ title, complaints }) => ({
    title,
    rows: (await Promise.all(complaints.map((complaint) => findRow(complaint, articles, locale)))).flat(),
  }));
  return { groups: (await Promise.all(groups)).filter(({ rows }) => rows.length > 0), guide, topics };
}

/** None when the link leads to an article that is no longer kept. */
async function findRow(complaint: Complaint, articles: readonly Article[], locale: Locale): Promise<DeskRow[]> {
  const { text, label, href, onlyYou } = complaint;
  const [, slug, sectionId] = /^\/articles\/([^/]+)\/(?:#(.+))?$/.exec(await followWritten(href)) ?? [];
  const article = articles.find((candidate) => candidate.slug === slug);
  if (!article) return [];
  return [
    {
      complaint: text,
      label,
      ...(onlyYou !== undefined && { onlyYou }),
      article,
      sectionId,
      url: articleUrl(locale, article.slug, sectionId),
      link: permanentUrl(article.code, sectionId),
    },
  ];
}
