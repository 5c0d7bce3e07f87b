import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { followRetired } from '../links/follow-link.ts';
import { listFormerLinks, type FormerLinks } from '../links/former-links.ts';
import { listArticles, listInLanguages, type Article } from './articles.ts';
import { listLanguages } from './languages.ts';
import { readLedger } from './ledger.ts';
import type { Section } from './read-sections.ts';
import { listSections } from './sections.ts';

/** An article with the links that can be sent to it. */
export interface SharedArticle extends FormerLinks {
  code: string;

  /** The key of its topic. */
  topic: string;

  /** Its title and sections in each language that it is written in, the default first. */
  texts: Array<Pick<Article, 'language' | 'title' | 'summary' | 'url'> & { sections: Section[] }>;
}

/** An article that is retired: its links still work, and say what to read instead. */
export interface RetiredArticle extends FormerLinks {
  code: string;

  /** Its last title, in those languages of this deployment that it was written in. */
  titles: Partial<Record<Locale, string>>;

  /** The codes of the articles to read instead. */
  instead: string[];
}

/** Every link of the site, for other tools. */
export interface SharedLinks {
  articles: SharedArticle[];
  retired: RetiredArticle[];
}

/** Gathers every link in every language of this deployment: those of each article, and where its former ones lead. */
export async function readSharedLinks(): Promise<SharedLinks> {
  const [ledger, languages, originals] = await Promise.all([
    readLedger(),
    listLanguages(),
    listArticles(defaultLocale),
  ]);
  const articles = originals.map(async ({ slug, code, topic }): Promise<SharedArticle> => {
    const written = await listInLanguages(slug);
    const texts = written.map(async (article) => {
      const { language, title, summary, url } = article;
      return { language, title, summary, url, sections: await listSections(article) };
    });
    return { code, topic, ...listFormerLinks(ledger, code), texts: await Promise.all(texts) };
  });
  const retired = Object.entries(ledger).flatMap(([code, { retired }]): RetiredArticle[] => {
    if (!retired) return [];
    const offered = Object.entries(retired.titles).filter(([locale]) => languages.includes(locale as Locale));
    const titles: RetiredArticle['titles'] = Object.fromEntries(offered);
    return [{ code, titles, instead: followRetired(ledger, code) ?? [], ...listFormerLinks(ledger, code) }];
  });
  return { articles: await Promise.all(articles), retired };
}
