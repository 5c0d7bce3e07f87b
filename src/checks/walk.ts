/**
 * Every node of a tree in the order of the text, parents before their children: Markdown, HTML and XML. By hand: unist-util-visit hands
 * nodes to a callback, and rules want to go through them.
 */
export function* walk<Node extends object>(node: Node): Generator<Node> {
  yield node;
  if (!('children' in node)) return;
  for (const child of node.children as Node[]) yield* walk(child);
}
