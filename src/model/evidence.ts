import type { Locale } from '../i18n/locales.ts';
import { listArticles } from './articles.ts';

/** What the site’s statements rest on. */
export interface Evidence {
  /** How many articles there are, and how many sources they name between them. */
  articles: number;
  sources: number;

  /** The day of the check that is longest ago: every article was compared with its sources on it or later. */
  since: Date;
}

/** Counts the articles and their sources. Throws when there is no article. */
export async function readEvidence(locale: Locale): Promise<Evidence> {
  const articles = await listArticles(locale);
  const [since] = articles.map(({ checked }) => checked).toSorted((a, b) => a.getTime() - b.getTime());
  if (!since) throw new Error('There is no article.');
  return { articles: articles.length, sources: new Set(articles.flatMap(({ sources }) => sources)).size, since };
}
