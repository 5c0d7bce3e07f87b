import type { Words } from '../i18n/words.ts';

/** Whom a reader asks when an article did not help: a key of the contacts. */
export type ContactKey = 'organization' | 'persona-privacy' | 'nobody';

/** What a page tells its share buttons, in its `data-` attributes: only what they say before they are pressed. */
export interface ShareSetup {
  /** The permanent link of the article, as a path. */
  link: string;

  /** Where the menu stands, and what it says, which are loaded when it is wanted. */
  program: string;
  texts: string;
  contact: ContactKey;

  /** Words of the interface, those of the same names. */
  copyLink: string;
  copyLinkTo: string;
  moreOf: string;
  copiedLink: string;
  failed: string;
}

/** What the share menu of a language says and copies: a file for each language. */
export interface ShareTexts {
  words: Words['share'];

  /** The ready replies, with gaps in braces. */
  reply: { article: string; section: string };

  /** Whom to ask, as one text. */
  contacts: Record<ContactKey, string>;
}
