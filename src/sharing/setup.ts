import type { ShareTexts } from '../model/share-texts.ts';

export type { ShareTexts };

/** The kind of contact that a reader asks when an article did not help. */
export type ContactKey = keyof ShareTexts['contacts'];

/** What a page tells `<help-share>` in `data-` attributes: only what its buttons need before one is pressed. */
export interface ShareSetup {
  /** The permanent link of the article, as a path. */
  link: string;

  contact: ContactKey;

  /** Words of the interface. */
  copyLinkTo: string;
  moreOf: string;
  copiedLink: string;
  failed: string;
}
