import type { Words } from '../i18n/words.ts';
import type { SearchSetup } from '../search/contract/setup.ts';

/** What the page tells the desk, as JSON in its `data-setup`. */
export interface DeskSetup {
  /** Where the search of the page’s language is. */
  search: SearchSetup;

  /** Where the program stands that copies. */
  program: string;

  /** The page’s language among the addresses of the site: `es/`, and nothing for the default. */
  prefix: string;
  words: Pick<Words['deskSearch'], 'found' | 'nothing' | 'copied' | 'copyOf' | 'untranslated'> &
    Pick<Words['share'], 'copyLinkTo' | 'failed'> &
    Pick<Words['search'], 'copyFailed'> & {
      /** What was copied. */
      done: Words['share']['copied'];
    };
}
