/**
 * Hands a text from one page of the site to the next in the same tab, by the name of the tab: so it is in no address, no storage and no
 * request. Whoever takes it takes it away, and browsers forget the name when another site is opened.
 */
const mark = 'check-a-message:';

/** Leaves a text for the next page. */
export function leaveText(text: string): void {
  window.name = mark + text;
}

/** Takes what the page before has left; undefined when that is nothing. */
export function takeText(): string | undefined {
  if (!window.name.startsWith(mark)) return undefined;
  const text = window.name.slice(mark.length);
  window.name = '';
  return text;
}
