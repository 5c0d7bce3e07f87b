import type { Words } from '../i18n/words.ts';
import type { SearchLocation } from '../search/contract/setup.ts';

/** What the page tells `<help-desk>`, as JSON in its `data-setup`. */
export interface DeskSetup extends Pick<SearchLocation, 'base' | 'lang'> {
  /** The part of addresses that says the language of the page: `es/`, and empty for the default language. */
  languagePath: string;
  words: Pick<Words['deskSearch'], 'found' | 'nothing' | 'copied' | 'copyOf' | 'untranslated'> &
    Pick<Words['share'], 'copyLinkTo' | 'failed'> &
    Pick<Words['searchResults'], 'copyFailed'> & {
      /** What was copied. */
      done: Words['share']['copied'];
    };
}
