import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

/** What stands in an element or at the top of a text. */
export type Content = ElementContent;

/** A new element. */
export const element = (tagName: string, properties: Properties, children: Content[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** A new text. */
export const text = (value: string): Content => ({ type: 'text', value });

/** An element that was found by its name. A type of its own: what has none of these names may still be another element. */
export interface NamedElement extends Element {
  readonly isNamed: true;
}

/** Whether a node is an element, with one of these names where some are given. */
export const isElement = (node: Content | RootContent | Root | undefined, ...names: string[]): node is NamedElement =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** The words of some nodes. */
export const wordsOf = (...nodes: ReadonlyArray<Content | Root>): string =>
  nodes
    .map((node): string =>
      node.type === 'text' ? node.value : 'children' in node ? wordsOf(...(node.children as Content[])) : '',
    )
    .join('');

/** An attribute as a text; undefined where there is none. */
export function attributeOf(node: Element, ...names: string[]): string | undefined {
  const value = names.map((name) => node.properties[name]).find((found) => found !== undefined && found !== null);
  return value === undefined || value === null || value === true || value === false
    ? undefined
    : Array.isArray(value)
      ? value.join(' ')
      : String(value);
}

/** Every element in some nodes, in the order of the text. */
export function* elementsIn(nodes: readonly Content[]): Generator<Element> {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    yield node;
    yield* elementsIn(node.children);
  }
}

/** The nodes with each that `take` takes left out, at any depth; in `taken` are those that it took. */
export function takeOut(
  nodes: readonly Content[],
  take: (node: Content) => boolean,
): { left: Content[]; taken: Element[] } {
  const taken: Element[] = [];
  const left = nodes.flatMap((node): Content[] => {
    if (node.type === 'element' && take(node)) {
      taken.push(node);
      return [];
    }
    if (node.type !== 'element') return [node];
    const inner = takeOut(node.children, take);
    taken.push(...inner.taken);
    return [{ ...node, children: inner.left }];
  });
  return { left, taken };
}

/** Whether there is nothing to read in the nodes. */
export const isBlank = (nodes: readonly Content[]): boolean =>
  nodes.every((node) => node.type !== 'element' || node.tagName !== 'x-figure') && wordsOf(...nodes).trim() === '';
