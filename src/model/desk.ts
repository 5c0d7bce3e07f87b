import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { listArticles, type Article } from './articles.ts';
import { listBreadcrumbs, type Crumb } from './breadcrumbs.ts';
import { followHref } from './links.ts';
import { describePage, type PageDescription } from './page-description.ts';
import { readComplaints, type Complaint } from './read-complaints.ts';
import { needSite, readSite, type Site } from './site.ts';
import { listPieces } from './pieces.ts';
import { listTopics, type Topic } from './topics.ts';
import { articleUrl, deskUrl } from './urls.ts';

/** The article that says which article to send. The desk lists the rows of its tables, so that they are edited once. */
const guideSlug = 'for-help-desks';

/** What a caller says, and what to send. */
export interface DeskRow extends Pick<Complaint, 'label' | 'onlyYou'> {
  /** In the caller’s words. */
  complaint: string;

  /** The article and, where one section of it answers, the id of that section. */
  article: Article;
  sectionId: string | undefined;

  /** The page to open, in the language of the desk. */
  url: string;
}

/** Rows of one kind: “Before the check”. */
export interface DeskGroup {
  title: string;

  /** The language of its words: that of the guide, or English where the guide is not translated there. */
  language: Locale;
  rows: DeskRow[];
}

/** What support agents choose a link from. */
export interface Desk {
  /** What callers say most. Empty when there is no guide. */
  groups: DeskGroup[];

  /** The article that the groups come from. */
  guide: Article | undefined;

  /** Every article by topic. */
  topics: Topic[];
}

/** Everything that the page of the desk shows. */
export interface DeskPage {
  site: Site;

  /** The address of the host, which agents say on the phone. */
  siteUrl: URL;
  description: PageDescription;
  trail: Crumb[];
  desk: Desk;
}

/** Gathers the page of the desk in one language. */
export async function readDeskPage(locale: Locale, siteUrl: URL | undefined): Promise<DeskPage> {
  const { title, summary } = wordsFor(locale).desk;
  return {
    site: await readSite(locale),
    siteUrl: needSite(siteUrl),
    description: await describePage(title, summary, deskUrl, siteUrl),
    trail: listBreadcrumbs(locale),
    desk: await readDesk(locale),
  };
}

async function readDesk(locale: Locale): Promise<Desk> {
  const [articles, topics] = await Promise.all([listArticles(locale), listTopics(locale)]);
  const guide = articles.find(({ slug }) => slug === guideSlug);
  const complaints = (guide ? listPieces(guide) : []).flatMap(({ language, body }) =>
    readComplaints(body).map((group) => ({ ...group, language })),
  );
  const groups = complaints.map(async ({ title, language, complaints }) => ({
    title,
    language,
    rows: (await Promise.all(complaints.map((complaint) => findRow(complaint, articles, locale)))).flat(),
  }));
  return { groups: (await Promise.all(groups)).filter(({ rows }) => rows.length > 0), guide, topics };
}

/** The row of a complaint, or none when its link leads to a retired article. */
async function findRow(complaint: Complaint, articles: readonly Article[], locale: Locale): Promise<DeskRow[]> {
  const { text, label, href, onlyYou } = complaint;
  const [, slug, sectionId] = /^\/articles\/([^/]+)\/(?:#(.+))?$/.exec(await followHref(href)) ?? [];
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
    },
  ];
}
