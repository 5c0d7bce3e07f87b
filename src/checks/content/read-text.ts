import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { walk } from '../walk.ts';

/** A place that a link can lead to: a heading, or a part with an id of its own, which shows as a heading of level 3. */
export interface Anchor {
  line: number;
  level: number;

  /** Undefined for a heading whose writer gave it none. */
  id: string | undefined;

  /** As the writer wrote it, without the id: `## Get a new link`, `<Question>`. */
  source: string;
}

/** A link. One that is written in two parts, `[text][name]` and `[name]: address`, is listed twice, each time without the other half. */
export interface Link {
  line: number;
  url: string | undefined;
  text: string | undefined;
}

/** A part that the writer used, or an HTML element. */
export interface Part {
  line: number;
  name: string;

  /** Texts; `true` for a flag; undefined where the value is JavaScript, which says nothing to a check. */
  attributes: ReadonlyMap<string, string | true | undefined>;
  children: readonly MdastNode[];
}

/** What Markdown or MDX would let a writer say, and articles do not need. */
export interface Oddity {
  line: number;
  kind: 'import' | 'expression' | 'picture';
  source: string;
}

/** Running text without its markup: a paragraph, also in a list or a table. Facts that the site fills in are missing from it. */
export interface Paragraph {
  line: number;
  text: string;
}

/** What rules ask of the text of an article, each list in reading order. */
export interface Text {
  /** Everything in it, what holds others before those. */
  nodes: readonly MdastNode[];
  anchors: Anchor[];
  links: Link[];
  parts: Part[];
  oddities: Oddity[];
  paragraphs: Paragraph[];
}

/** Sorts the nodes of an article. */
export function readText(tree: MdastNode): Text {
  const nodes = [...walk(tree)];
  return {
    nodes,
    anchors: nodes.flatMap(readAnchor),
    links: nodes.flatMap(readLink),
    parts: nodes.flatMap(readPart),
    oddities: nodes.flatMap(readOddity),
    paragraphs: nodes.flatMap(readParagraph),
  };
}

function readAnchor(node: MdastNode): Anchor[] {
  if (node.type === 'heading') {
    const { hProperties } = (node.data ?? {}) as { hProperties?: { id?: string } };
    return [
      {
        line: lineOf(node),
        level: node.depth,
        id: hProperties?.id,
        source: `${'#'.repeat(node.depth)} ${textOf(node)}`,
      },
    ];
  }
  return readPart(node).flatMap(({ line, name, attributes }) => {
    const id = attributes.get('id');
    return typeof id === 'string' ? [{ line, level: 3, id, source: `<${name}>` }] : [];
  });
}

function readLink(node: MdastNode): Link[] {
  const line = lineOf(node);
  if (node.type === 'link') return [{ line, url: node.url, text: textOf(node) }];
  if (node.type === 'definition') return [{ line, url: node.url, text: undefined }];
  if (node.type === 'linkReference') return [{ line, url: undefined, text: textOf(node) }];
  // A part that is a link as a whole.
  return readPart(node).flatMap(({ attributes }) => {
    const [url, title] = [attributes.get('href'), attributes.get('title')];
    return typeof url === 'string' ? [{ line, url, text: typeof title === 'string' ? title : undefined }] : [];
  });
}

function readPart(node: MdastNode): Part[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const attributes = new Map(node.attributes.map((attribute) => readAttribute(attribute)));
  return [{ line: lineOf(node), name: node.name ?? '', attributes, children: node.children }];
}

type JsxAttribute = (MdxJsxFlowElement | MdxJsxTextElement)['attributes'][number];

function readAttribute(attribute: JsxAttribute): [name: string, value: string | true | undefined] {
  if (attribute.type === 'mdxJsxExpressionAttribute') return [`{${attribute.value}}`, undefined];
  const { name, value } = attribute;
  if (value === null || value === undefined) return [name, true];
  if (typeof value === 'string') return [name, value];
  // `{'text'}` and `{"text"}` are texts in other quotes.
  return [name, /^\s*(["'`])([^"'`\\$]*)\1\s*$/.exec(value.value)?.[2]];
}

function readOddity(node: MdastNode): Oddity[] {
  const line = lineOf(node);
  if (node.type === 'mdxjsEsm') return [{ line, kind: 'import', source: node.value }];
  if (node.type === 'image' || node.type === 'imageReference')
    return [{ line, kind: 'picture', source: `![${node.alt ?? ''}]` }];
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return [];
  // `{/* a note to other writers */}` is no code.
  const isComment = node.value.replace(/\/\*.*?\*\//gs, '').trim() === '';
  return isComment ? [] : [{ line, kind: 'expression', source: `{${node.value}}` }];
}

function readParagraph(node: MdastNode): Paragraph[] {
  if (node.type !== 'paragraph' && node.type !== 'tableCell') return [];
  return [{ line: lineOf(node), text: textOf(node) }];
}

/** The line of the file on which a node starts. */
export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

/** The words of some nodes and all in them. */
export const textOf = (...nodes: readonly MdastNode[]): string =>
  nodes
    .flatMap((node) => [...walk(node)])
    .map((inner) => (inner.type === 'text' || inner.type === 'inlineCode' ? inner.value : ''))
    .join('')
    .trim();
