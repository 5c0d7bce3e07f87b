import { defineHastPlugin, type HastNode } from 'satteri';
import { markOf } from './split-sections.ts';

/** Marks in the HTML of an article where each section begins, for `splitSections`. */
export const markSections = defineHastPlugin({
  name: 'mark-sections',
  before(root, context) {
    for (const node of root.children) {
      const id = idOf(node);
      if (id !== undefined) context.insertBefore(node, { type: 'element', ...markOf(`#${id}`), children: [] });
    }
  },
});

/** The id of a heading or question, as `idOf` of `read-sections.ts` finds it in the Markdown. */
function idOf(node: HastNode): string | undefined {
  if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
    const { id } = node.properties;
    return typeof id === 'string' ? id : undefined;
  }
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Question') return undefined;
  const id = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
  return typeof id === 'string' ? id : undefined;
}
