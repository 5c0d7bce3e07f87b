import { mdxToMdast, type MdastNode } from 'satteri';

/** The text of an article as a tree. It was checked before pages are made, so it can be parsed. */
export const parseText = (body: string): MdastNode => mdxToMdast(body, { features: { headingAttributes: true } });

/** What stands directly in a part of a text. */
export const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

/** The words of a part of a text, without its markup. */
export function wordsOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(wordsOf).join('').trim();
}

/** The id that the writer gave a heading. */
export function idOfHeading(heading: MdastNode): string | undefined {
  const { hProperties } = (heading.data ?? {}) as { hProperties?: { id?: string } };
  return hProperties?.id;
}
