import type { MdastNode } from 'satteri';
import { childrenOf, idOfHeading, parseText, wordsOf } from './parse-text.ts';

/** A place in an article that a link can lead to. */
export interface Section {
  /** The id the writer gave it: the same in every language. */
  id: string;
  title: string;
}

/**
 * Every place of a text that has an id, in reading order: headings, and the parts that show as one. `terms` are what `<Glossary>` puts
 * in its place.
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
  // A question says it in `ask`, a variant in `title`.
  const title = attribute('ask') ?? attribute('title');
  return id === undefined || title === undefined ? [] : [{ id, title }];
}
