/**
 * Before a text that one page of the site hands to the check of messages, by the name of the tab: so the text is in no address, no storage and
 * no request. Whoever takes it takes it away, and browsers forget the name when another site is opened. Search is told the mark by the
 * lexicon, because a module that two programs share is one more request.
 */
export const handOverMark = 'check-a-message:';

/** Takes the text that the page before has left; undefined when that is nothing. */
export function takeText(): string | undefined {
  if (!window.name.startsWith(handOverMark)) return undefined;
  const text = window.name.slice(handOverMark.length);
  window.name = '';
  return text;
}
