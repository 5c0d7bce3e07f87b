import { defaultHandlers, toMdast, type State } from 'hast-util-to-mdast';
import type { Element } from 'hast';
import type { Heading, Paragraph, RootContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import {
  defaultHandlers as writers,
  toMarkdown,
  type ConstructName,
  type Handle,
  type Options,
} from 'mdast-util-to-markdown';
import { attributeOf, type Content } from './tree.ts';

/** A part of our articles. */
interface Part {
  type: 'part';
  name: string;
  attributes: ReadonlyArray<readonly [string, string]>;
  children: RootContent[];
}

/** The text of an article: headings with `id`, `x-callout` and `x-figure` (by now with `picture`) as our parts, all else as Markdown. */
export function writeMdx(body: readonly Content[]): string {
  const tree = toMdast(
    { type: 'root', children: [...body] },
    {
      document: true,
      handlers: { 'x-callout': readCallout, 'x-figure': readFigure, h2: readHeading, h3: readHeading, h4: readHeading },
    },
  );
  return toMarkdown(tree, options);
}

const part = (state: State, node: Element, name: string, attributes: Part['attributes']) => {
  const children = state.toFlow(state.all(node)) as RootContent[];
  return { type: 'part', name, attributes, children } as unknown as RootContent;
};

const readCallout = (state: State, node: Element) =>
  part(state, node, 'Callout', [['kind', attributeOf(node, 'dataKind') ?? 'note']]);

const readFigure = (state: State, node: Element) =>
  part(state, node, 'Figure', [
    ['picture', attributeOf(node, 'picture') ?? ''],
    ['alt', attributeOf(node, 'alt') ?? ''],
  ]);

function readHeading(state: State, node: Element) {
  const heading = defaultHandlers[node.tagName as 'h2'](state, node);
  return { ...heading, data: { id: attributeOf(node, 'id') } } as RootContent;
}

const writePart: Handle = (node: Part, _, state, info) => {
  const attributes = node.attributes.map(
    ([name, value]) =>
      ` ${name}="${value
        .replace(/"/g, '”')
        .replace(/[\s\\]+/g, ' ')
        .trim()}"`,
  );
  if (node.children.length === 0) return `<${node.name}${attributes.join('')} />`;
  const body = state.containerFlow(node as never, { ...info });
  return `<${node.name}${attributes.join('')}>\n\n${body}\n\n</${node.name}>`;
};

const writeHeading: Handle = (node: Heading, parent, state, info) => {
  const { id } = (node.data ?? {}) as { id?: string };
  const heading = writers.heading(node, parent, state, info);
  return id === undefined ? heading : `${heading} {#${id}}`;
};

const writeParagraph: Handle = (node: Paragraph, parent, state, info) =>
  // MDX takes a line that starts so for JavaScript.
  writers
    .paragraph(node, parent, state, info)
    .replace(/^(?=(?:import|export)\b)./, (letter) => `&#${letter.charCodeAt(0)};`);

const phrasing: ConstructName = 'phrasing';

const options: Options = {
  bullet: '-',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  handlers: { heading: writeHeading, paragraph: writeParagraph, part: writePart } as never,
  unsafe: [
    // What begins code in MDX.
    { character: '{', inConstruct: [phrasing] },
    { character: '<', inConstruct: [phrasing] },
    { character: '}', inConstruct: [phrasing] },
    { atBreak: true, character: '{' },
    { atBreak: true, character: '<' },
  ],
  extensions: [gfmStrikethroughToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
};
