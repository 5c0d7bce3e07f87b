import { textOf, type Page } from './read-page.ts';

/** A page has one heading of level 1, which says what it is. */
export function* oneHeading({ elements }: Page): Generator<string> {
  const found = elements.filter(({ tagName }) => tagName === 'h1').map((heading) => `“${textOf(heading)}”`);
  if (found.length === 0) yield 'has no <h1>; expected one.';
  if (found.length > 1) yield `has ${found.length} <h1>, ${found.join(' and ')}; expected one.`;
}
