import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { htmlToHast } from 'satteri';
import { walk } from '../walk.ts';
import { listReferences, type Reference } from './references.ts';

/** What rules about the whole site need of a page. */
export interface Outline {
  /** Its path in the folder of the site. */
  file: string;
  title: string;

  /** The ids on it; one that is repeated is listed as often. */
  ids: string[];

  /** The address that search engines are sent to. */
  canonical: string | undefined;
  references: Reference[];
}

/** A page of the built site. */
export interface Page extends Outline {
  html: string;

  /**
   * Every element in the order of the text. Its attributes are named as in JavaScript: `ariaLabel`, `srcSet`. Rules go through this list,
   * because hast-util-select goes through the whole page for each selector, and that takes half as long as to parse it.
   */
  elements: Element[];
}

/** A rule about one page: sentences about it, without its name. */
export type PageRule = (page: Page) => Iterable<string>;

/** Reads a page. `file` is its path in the folder of the site. */
export function readPage(file: string, html: string): Page {
  const page = htmlToHast(html);
  const elements = [...walk(page)].filter((node) => node.type === 'element');
  const title = select('title', page);
  return {
    file,
    html,
    elements,
    title: title ? textOf(title) : '',
    ids: elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : String(id))),
    canonical: select('link[rel=canonical]', page)?.properties['href']?.toString(),
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
export const textOf = (element: Element): string => toString(element).trim();
