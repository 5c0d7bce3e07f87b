import type { Locale } from '../i18n/locales.ts';
import { wordsFor, type Words } from '../i18n/words.ts';
import type { Reply } from '../schemas/reply.ts';
import type { Article } from './articles.ts';
import { listContactWays, wordContact } from './contacts.ts';
import { findEntry } from './entries.ts';

/** What the share menu of a language says and copies. */
export interface ShareTexts {
  words: Words['share'];

  /** The ready replies, with gaps in braces. */
  reply: Reply;

  /** Whom to ask when an article did not help, as one text. */
  contacts: Record<Article['contact'], string>;
}

/** Gathers what the share menu of a language needs. */
export async function readShareTexts(locale: Locale): Promise<ShareTexts> {
  const { data: reply } = await findEntry('replies', locale);
  const [organization, privacy] = await Promise.all([
    sayContact(locale, 'organization'),
    sayContact(locale, 'persona-privacy'),
  ]);
  return {
    words: wordsFor(locale).share,
    reply,
    contacts: { organization, 'persona-privacy': privacy, nobody: '' },
  };
}

async function sayContact(locale: Locale, contact: Article['contact']): Promise<string> {
  const ways = (await listContactWays(locale, contact)).map(({ label, text }) => `${label}: ${text}`);
  return [await wordContact(locale, contact), ...ways].join('\n');
}
