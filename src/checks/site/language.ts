import type { Page } from './read-page.ts';

/** A page says its language, so that it is spoken and searched in it. */
export function* language({ elements }: Page): Generator<string> {
  const html = elements.find(({ tagName }) => tagName === 'html');
  if (!html?.properties['lang']) yield 'has no lang on <html>; expected the language of its words.';
}
