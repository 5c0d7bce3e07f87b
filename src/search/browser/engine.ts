/** The program of search: elements stand in the page, load this module on intent, and take from it all that they need. */
export { fillPhrase, fillPlural } from '../../i18n/phrase.ts';
export { drawText } from './draw-text.ts';
export { openSearch, type SearchParts } from './language-search.ts';
export { openOnPage } from './open-on-page.ts';
export { shorten } from './shorten.ts';
