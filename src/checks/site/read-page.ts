import { htmlToHast, type HastNode } from 'satteri';
import { walk } from '../walk.ts';
import { listReferences, type Reference } from './references.ts';

/** An HTML element. Its attributes are named as in JavaScript: `ariaLabel`, `srcSet`. */
export type Element = Extract<HastNode, { type: 'element' }>;

/** What one page must know of another. */
export interface Outline {
  /** Its path in the folder of the site. */
  file: string;
  title: string;

  /** The ids on it, as often as they stand there. */
  ids: string[];

  /** The address that search engines are sent to. */
  canonical: string | undefined;
  references: Reference[];
}

/** A page of the built site. */
export interface Page extends Outline {
  html: string;

  /** Every element in the order of the text. */
  elements: Element[];
}

/** What must hold of a page by itself: sentences about it, without its name. */
export type PageRule = (page: Page) => Iterable<string>;

/** Reads a page. `file` is its path in the folder of the site. */
export function readPage(file: string, html: string): Page {
  const elements = [...walk(htmlToHast(html))].filter((node) => node.type === 'element');
  const title = elements.find(({ tagName }) => tagName === 'title');
  const canonical = elements.find(
    ({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'canonical',
  );
  return {
    file,
    html,
    elements,
    title: title ? textOf(title) : '',
    ids: elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : String(id))),
    canonical: canonical && String(canonical.properties['href']),
    references: elements.flatMap(listReferences),
  };
}

/** What is kept of a page when its own rules are done, so that a thousand of them fit in memory. */
export const outlinePage = ({ file, title, ids, canonical, references }: Page): Outline => ({
  file,
  title,
  ids,
  canonical,
  references,
});

/** The words of an element and all in it. */
export const textOf = (element: Element): string =>
  [...walk<HastNode>(element)]
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
    .trim();
