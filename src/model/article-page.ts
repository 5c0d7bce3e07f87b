import { render } from 'astro:content';
import { findArticle, listLanguagesOf, type Article } from './articles.ts';
import { listBreadcrumbs, type Crumb } from './breadcrumbs.ts';
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import type { BodySection } from './in-english.ts';
import { listContactWays, wordContact, type ContactWay } from './contacts.ts';
import { readFormerPlaces, type FormerPlaces } from './links.ts';
import { readSite, type Site } from './site.ts';
import { listSources, type Source } from './sources.ts';
import { findTopic, type Topic } from './topics.ts';

/** A heading of an article, to be listed in its contents. */
export interface Heading {
  /** The id the writer gave it. */
  id: string;
  title: string;

  /** The tag of the language of the title, where that is not the language of the page. */
  lang?: string;
}

/** Everything that the page of an article shows. */
export interface ArticlePage {
  article: Article;

  /** Its text, as a component. */
  Content: Awaited<ReturnType<typeof render>>['Content'];

  /** The sections of a text of which some still are in English, in reading order, and the English text, as a component. */
  inEnglish: { sections: BodySection[]; Content: ArticlePage['Content'] } | undefined;

  /** Its main headings, in reading order. */
  contents: Heading[];

  /** What published links may lead to besides the ids that its text has now. */
  formerPlaces: FormerPlaces;

  /** Its breadcrumbs, home first. */
  trail: Crumb[];
  topic: Topic;

  /** The others of its topic, from the one that follows it in reading order: all of them, or as many as stand beside a text. */
  siblings: Article[];

  /** What the writer says a reader may need next. */
  related: Article[];
  sources: Source[];
  site: Site;

  /** Whom to ask when the article did not help, and how to reach them. */
  whomToAsk: string;
  contactWays: ContactWay[];

  /** The languages that it is written in. */
  languages: Locale[];
}

/** How many articles of a topic stand beside a text: what a laptop shows under the contents. Each takes bytes of every article. */
const maxSiblings = 3;

function listSiblings({ articles }: Topic, article: Article): Article[] {
  const at = articles.findIndex(({ code }) => code === article.code);
  return [...articles.slice(at + 1), ...articles.slice(0, at)].slice(0, maxSiblings);
}

type Headings = Awaited<ReturnType<typeof render>>['headings'];

const listMain = (headings: Headings): Heading[] =>
  headings.filter(({ depth }) => depth === 2).map(({ slug: id, text: title }) => ({ id, title }));

/** The headings as they are shown: those of sections that still are in English from the English text. */
function joinHeadings(own: Heading[], sections: BodySection[] | undefined, english: Heading[]): Heading[] {
  return (
    sections?.flatMap(({ name, isEnglish }) => {
      const heading = (isEnglish ? english : own).find(({ id }) => `#${id}` === name);
      if (!heading) return [];
      return isEnglish ? { ...heading, lang: locales[defaultLocale].lang } : heading;
    }) ?? own
  );
}

/** Gathers the page of one article in one language. */
export async function readArticlePage(locale: Locale, slug: string): Promise<ArticlePage> {
  const article = await findArticle(locale, slug);
  const [
    topic,
    { Content, headings },
    english,
    formerPlaces,
    related,
    sources,
    site,
    languages,
    whomToAsk,
    contactWays,
  ] = await Promise.all([
    findTopic(locale, article.topic),
    render(article.entry),
    article.inEnglish && render(article.inEnglish.entry),
    readFormerPlaces(article.code, locale),
    Promise.all(article.related.map((name) => findArticle(locale, name))),
    listSources(article.sources),
    readSite(locale),
    listLanguagesOf(slug),
    wordContact(locale, article.contact),
    listContactWays(locale, article.contact),
  ]);
  return {
    article,
    Content,
    inEnglish: english && article.inEnglish && { sections: article.inEnglish.body, Content: english.Content },
    contents: joinHeadings(listMain(headings), article.inEnglish?.body, listMain(english?.headings ?? [])),
    formerPlaces,
    trail: listBreadcrumbs(locale, topic),
    topic,
    siblings: listSiblings(topic, article),
    related,
    sources,
    site,
    languages,
    whomToAsk,
    contactWays,
  };
}
