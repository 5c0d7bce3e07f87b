import type { Locale } from '../i18n/locales.ts';
import { listArticles } from './articles.ts';
import { shortUrl } from './urls.ts';

/** The last change of an article, as feeds tell it. */
export interface Change {
  title: string;

  /** What is different now; the summary of the article where no writer has said it. */
  text: string;

  /** The day of that change; without one, of the last check. */
  day: Date;

  /** The article’s permanent short link. */
  url: string;
}

/** The last change of each article that is written in a language, newest first. */
export async function listChanges(locale: Locale): Promise<Change[]> {
  return (await listArticles(locale))
    .filter(({ language }) => language === locale)
    .map(({ title, summary, changed, checked, code }) => ({
      title,
      text: changed?.what ?? summary,
      day: changed?.on ?? checked,
      url: shortUrl(code),
    }))
    .sort((a, b) => b.day.getTime() - a.day.getTime());
}
