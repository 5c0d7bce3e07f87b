import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { findCode, followRetired } from '../links/follow-link.ts';
import { findArticle, listArticles, type Article } from './articles.ts';
import { readLedger } from './ledger.ts';
import { describeStatement } from './statements.ts';
import { findTopic } from './topics.ts';
import { deviceUrl, fixUrl, messageUrl } from './urls.ts';

/** One of the questions that people come with before they can say more, and its answer in a sentence or two. */
export interface FirstQuestion {
  title: string;
  answer: string;

  /** The page that answers it in full: an article or a topic. */
  url: string;

  /** What most people then want to read, most wanted first. */
  articles: Article[];

  /** The page of guided help for it, which stands before the articles. */
  tool: { url: string; title: string };
}

/** The three questions: is this real, what is going to happen, why does it not work. */
export interface FirstQuestions {
  real: FirstQuestion;
  expect: FirstQuestion & {
    /** What the organization asks for besides, or that it may ask for something else. */
    note: string;
  };
  fix: FirstQuestion;
}

/** Gathers the three questions in a language. */
export async function readFirstQuestions(locale: Locale): Promise<FirstQuestions> {
  const { home, message, device, fix: tree } = wordsFor(locale);
  const listNamed = (...slugs: string[]) => listKept(locale, slugs);
  const [real, expect, fix, extraSteps, ...articles] = await Promise.all([
    findArticle(locale, 'is-this-real'),
    findArticle(locale, 'what-to-expect'),
    findTopic(locale, 'fix'),
    describeStatement('extra-steps', locale),
    listNamed('on-the-phone', 'what-is-persona', 'who-sees-your-data'),
    listNamed('before-you-start', 'why-duo-sent-you', 'how-long-it-takes'),
    listNamed(
      'what-the-screen-says',
      'link-expired',
      'camera-blocked',
      'take-a-clear-id-photo',
      'code-not-received',
      'verification-failed',
    ),
  ]);
  const [ofReal, ofExpect, ofFix] = articles;
  return {
    real: {
      title: home.realTitle,
      answer: home.realText,
      url: real.url,
      tool: { url: messageUrl(locale), title: message.title },
      articles: ofReal,
    },
    expect: {
      title: home.expectTitle,
      answer: home.expectText,
      url: expect.url,
      tool: { url: deviceUrl(locale), title: device.title },
      articles: ofExpect,
      note: extraSteps?.text ?? home.expectNote,
    },
    fix: {
      title: home.fixTitle,
      answer: home.fixText,
      url: fix.url,
      tool: { url: fixUrl(locale), title: tree.title },
      articles: ofFix,
    },
  };
}

/** The articles to begin with, for somebody who has not said what they look for: one for each of the questions. */
export const listFirstArticles = (locale: Locale): Promise<Article[]> =>
  listKept(locale, ['is-this-real', 'what-to-expect', 'what-the-screen-says']);

/**
 * The articles with these slugs, or with these before they were renamed or retired. One that is retired and that nothing replaces is left
 * out, so that a writer may retire what this file names.
 */
async function listKept(locale: Locale, slugs: readonly string[]): Promise<Article[]> {
  const [articles, ledger] = await Promise.all([listArticles(locale), readLedger()]);
  return slugs.flatMap((slug) => {
    const known = findCode(ledger, slug);
    const [code] = (known === undefined ? undefined : followRetired(ledger, known)) ?? [];
    return articles.find((article) => article.slug === slug || article.code === code) ?? [];
  });
}
