import { mdxToMdast, type MdastNode } from 'satteri';

/** The syntax tree of the text of an article. Does not expect errors: the content check has parsed the text before the build. */
export const parseText = (body: string): MdastNode => mdxToMdast(body, { features: { headingAttributes: true } });

/** The direct children of a node; empty for a node without any. */
export const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

/** The words of a node and all of its descendants, without markup. */
export function wordsOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(wordsOf).join('').trim();
}

/** The id that the writer gave a heading: `{#get-a-new-link}`. */
export function idOfHeading(heading: MdastNode): string | undefined {
  const { hProperties } = (heading.data ?? {}) as { hProperties?: { id?: string } };
  return hProperties?.id;
}
