import type { Locale } from '../i18n/locales.ts';
import { listLanguagesOf, findArticle, type Article } from './articles.ts';
import { listContactWays, wordContact, type ContactWay } from './contacts.ts';
import { readDestination } from './links.ts';
import { describeUntranslated, type PageDescription } from './page-description.ts';
import { listSections } from './sections.ts';
import { readSite, type Site } from './site.ts';
import { findTopic, type Topic } from './topics.ts';
import { articleUrl } from './urls.ts';

/** What stands in place of an article in a language that it is not translated to. It has all places that a link may lead to, and no text. */
export interface UntranslatedPage {
  site: Site;
  description: PageDescription;

  /** The article in the language that it is written in. */
  article: Article;

  /** Its sections in reading order, and where each is. */
  sections: SectionLink[];

  /** The ids that were published and are not in its text any more, and what their text became. */
  formerSections: SectionLink[];

  /** Its topic in the language of the page. */
  topic: Topic;

  /** Whom to ask, and how to reach them. */
  whomToAsk: string;
  contactWays: ContactWay[];
}

/** A link to a section of an article, under the id that it has or had. */
export interface SectionLink {
  id: string;
  title: string;
  url: string;
}

/** Gathers the page in `locale` of an article that is written in other languages only. */
export async function readUntranslatedPage(
  locale: Locale,
  { slug, language }: Article,
  siteUrl: URL | undefined,
): Promise<UntranslatedPage> {
  const article = await findArticle(language, slug);
  const [topic, listed, { places }, site, languages, whomToAsk, contactWays] = await Promise.all([
    findTopic(locale, article.topic),
    listSections(article),
    readDestination(article.code, language),
    readSite(locale),
    listLanguagesOf(slug),
    wordContact(locale, article.contact),
    listContactWays(locale, article.contact),
  ]);
  const sections = listed.map(({ id, title }) => ({ id, title, url: articleUrl(language, slug, id) }));
  const formerSections = places
    .filter(({ id }) => !listed.some((section) => section.id === id))
    .flatMap(({ id, links }) =>
      links.map(({ url, title }) => ({ id, url, title: sections.find((own) => own.url === url)?.title ?? title })),
    );
  return {
    site,
    description: describeUntranslated(article, languages, siteUrl),
    article,
    sections,
    formerSections,
    topic,
    whomToAsk,
    contactWays,
  };
}
