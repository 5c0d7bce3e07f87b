import type { ShareTexts } from '../model/share-texts.ts';

export type { ShareTexts };

/** Whom a reader asks when an article did not help. */
export type ContactKey = keyof ShareTexts['contacts'];

/** What a page tells its share buttons, in its `data-` attributes: only what they say before they are pressed. */
export interface ShareSetup {
  /** The permanent link of the article, as a path. */
  link: string;

  /** Where the menu stands, and what it says, which are loaded when it is wanted. */
  program: string;
  texts: string;
  contact: ContactKey;

  /** Words of the interface. */
  copyLink: string;
  copyLinkTo: string;
  moreOf: string;
  copiedLink: string;
  failed: string;
}
