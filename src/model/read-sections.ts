import type { MdastNode } from 'satteri';
import { childrenOf, idOfHeading, parseText, wordsOf } from './parse-text.ts';

/** A place in an article, with its title: a heading, or a part that shows as one. */
export interface Section {
  /** The id the writer gave it: the same in every language. */
  id: string;
  title: string;
}

/**
 * Every heading of a text that has an id, and every part that shows as one, in reading order. `terms` are the headings that
 * `<Glossary>` becomes.
 */
export function readSections(body: string, terms: readonly Section[]): Section[] {
  return sectionsIn(parseText(body), terms);
}

function sectionsIn(node: MdastNode, terms: readonly Section[]): Section[] {
  return [...readSection(node, terms), ...childrenOf(node).flatMap((child) => sectionsIn(child, terms))];
}

function readSection(node: MdastNode, terms: readonly Section[]): readonly Section[] {
  if (node.type === 'heading') {
    const id = idOfHeading(node);
    return id === undefined ? [] : [{ id, title: wordsOf(node) }];
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  if (node.name === 'Glossary') return terms;
  const attribute = (name: string) => {
    const found = node.attributes.find((candidate) => 'name' in candidate && candidate.name === name);
    return typeof found?.value === 'string' ? found.value : undefined;
  };
  const id = attribute('id');
  // Questions have their title in `ask`, variants in `title`.
  const title = attribute('ask') ?? attribute('title');
  return id === undefined || title === undefined ? [] : [{ id, title }];
}
