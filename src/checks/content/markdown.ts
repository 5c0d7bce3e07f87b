import type { MdastNode } from 'satteri';
import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { quote } from './quote.ts';
import { lineOf, textOf } from './read-text.ts';

/** What of Markdown the site shows, copies, prints and reads aloud well. All else is refused, whatever a parser may bring. */
const known = new Set<string>([
  ...['root', 'yaml', 'paragraph', 'text', 'heading', 'list', 'listItem', 'blockquote', 'thematicBreak', 'break'],
  ...['emphasis', 'strong', 'delete', 'inlineCode', 'code', 'table', 'tableRow', 'tableCell'],
  ...['link', 'linkReference', 'definition', 'footnoteReference', 'footnoteDefinition'],
  // Other rules judge parts, JavaScript and pictures.
  ...['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'],
  ...['image', 'imageReference'],
]);

const callout = 'a <Callout kind="note">';
const inTheText = 'its words in the text itself';

/** What other systems take for markup, and what was meant as markup and is none. Readers would see it as it stands. */
const leftovers: ReadonlyArray<{ pattern: RegExp; expected: string }> = [
  { pattern: /^[ \t]*:{2,}.*|(?<![\p{L}\p{N}:]):[a-z][\w-]*\[/gmu, expected: callout },
  { pattern: /^(?:!!!|\?\?\?)\+?\s.*|^\[!\w+\]/gm, expected: callout },
  { pattern: /\[\^[^\]]*\](?!:)/g, expected: 'a line “[^name]: Its text.” with the same name' },
  { pattern: /\^\[[^\]]*\]/g, expected: '“[^name]”, and a line “[^name]: Its text.”' },
  { pattern: /\[\[[^\]]*\]\]|\[toc\]/gi, expected: '[words](/articles/…/)' },
  { pattern: /\[[^\]]*\] ?\([^)]*\)?/g, expected: '[words](address), without a space in the address or before it' },
  {
    pattern: /\([^()\n]+\)\[(?:https?:|mailto:|[\/#])[^\]\n]*\]/g,
    expected: '[words](address), with the brackets the other way round',
  },
  { pattern: /\[[^\]]*\]\[[^\]]*\]/g, expected: 'a line “[name]: address” with the same name' },
  { pattern: /\*\*|__|~~/g, expected: 'a pair of them close around the words: “**words**”' },
  { pattern: /==\S(?:.*?\S)?==|\+\+\S(?:.*?\S)?\+\+|\^[^\s^]+\^/g, expected: 'the words alone, or “**words**”' },
  { pattern: /\$\$|\$(?!\d)[^\s$]+\$/g, expected: 'the formula in words' },
  { pattern: /^#{1,6}\p{L}.*|^#{7,}.*/gmu, expected: '“## Heading {#id}”, with a space' },
  {
    pattern: /^\|.*\|[ \t]*$/gm,
    expected: 'a table, whose second line is “| --- | --- |” with as many columns as its first',
  },
  {
    // Two lines, each with a stroke between blanks, are a table whose outer strokes were left out.
    pattern: /^(?!\|)[^|\n]* \| [^\n]*\n[^|\n]* \| [^\n]*/gm,
    expected: 'a table: lines that begin and end with “|”, of which the second is “| --- | --- |”',
  },
  { pattern: /^[•‣◦▪] .*/gm, expected: '“- ” at the start of each entry' },
  { pattern: /(?<=.\n): .*/g, expected: 'a list with the word in bold: “- **Word:** what it means.”' },
  { pattern: /^\*\[[^\]]+\]:.*/gm, expected: '<Term name="…">, or its meaning in the text' },
  { pattern: /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]*:(?![\p{L}\p{N}:])/gu, expected: 'the character itself, or none' },
];

/** Each of them has one of these. Most texts have none, which is sooner seen. */
const sign = /[:[*_~=+^$#|•‣◦▪]|!!!|\?\?\?/;

/** An article uses the Markdown that the site can show, whole and rightly, and nothing that only looks like Markdown. */
export function* markdown({ articles }: Content): Generator<Problem> {
  for (const { file, nodes } of articles) {
    for (const node of nodes) {
      for (const message of judge(node, nodes)) yield { file, line: lineOf(node), message };
      if (node.type === 'text') yield* listLeftovers(node.value, lineOf(node), file);
    }
  }
}

function* listLeftovers(text: string, firstLine: number, file: string): Generator<Problem> {
  if (!sign.test(text)) return;
  for (const { pattern, expected } of leftovers) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const line = firstLine + text.slice(0, index).split('\n').length - 1;
      const message = `has ${quote(found.trim())}, which readers would see as it stands; expected ${expected}.`;
      yield { file, line, message, isWording: true };
    }
  }
}

function* judge(node: MdastNode, nodes: readonly MdastNode[]): Generator<string> {
  if (!known.has(node.type)) {
    yield `has a “${node.type}”, which articles cannot show; expected plain Markdown.`;
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    yield 'has a box to tick, which has no name for those who hear the page; expected a plain list, or <Steps>.';
  }
  if ((node.type === 'link' || node.type === 'definition') && typeof node.title === 'string') {
    yield `has the title ${quote(node.title)} on a link, which a phone never shows; expected ${inTheText}.`;
  }
  if (node.type === 'code' && typeof node.meta === 'string') {
    yield `has ${quote(node.meta)} beside the language of a block of code, where nobody sees it; expected ${inTheText}.`;
  }
  // One “~” is how other systems write “H₂O”.
  if (node.type === 'delete' && startOf(node.children[0]) === startOf(node) + 1) {
    yield 'has words between two “~”, which strikes them out; expected “~~words~~”, or “\\~” where the sign is meant.';
  }
  if (node.type === 'table') {
    const [first, ...rows] = node.children;
    const wrong = rows.find(({ children }) => children.length !== first?.children.length);
    if (first && first.children.every((cell) => textOf(cell) === '')) {
      yield 'has a table whose first row is empty, which names no column for those who hear it; expected a heading in each cell of it.';
    }
    if (rows.length === 0) yield 'has a table with headings and no row under them; expected at least one.';
    if (wrong) {
      yield `has a table whose row on line ${lineOf(wrong)} has ${wrong.children.length} cells; expected ${first?.children.length}, as in its first row.`;
    }
  }
  if (node.type === 'definition') yield* judgeDefinition(node, nodes);
  if (node.type === 'footnoteDefinition') yield* judgeNote(node, nodes);
}

/** `[name]: address` shows nothing by itself, and a second one of a name is never read. */
function* judgeDefinition(node: Definition, nodes: readonly MdastNode[]): Generator<string> {
  const { identifier } = node;
  const found = `has “[${node.label ?? identifier}]: …”`;
  const first = nodes.find((other) => other.type === 'definition' && other.identifier === identifier);
  if (first && first !== node) yield `${found} again; expected it once, as on line ${lineOf(first)}.`;
  else if (!nodes.some((other) => other.type === 'linkReference' && other.identifier === identifier)) {
    yield `${found}, which no link uses and nobody sees; expected “[words][${node.label ?? identifier}]” in the text.`;
  }
}

/** A footnote shows where its mark leads to it, once. */
function* judgeNote(node: Note, nodes: readonly MdastNode[]): Generator<string> {
  const { identifier } = node;
  const found = `has the footnote “[^${node.label ?? identifier}]: …”`;
  const first = nodes.find((other) => other.type === 'footnoteDefinition' && other.identifier === identifier);
  if (first && first !== node) yield `${found} again; expected it once, as on line ${lineOf(first)}.`;
  else if (!nodes.some((other) => other.type === 'footnoteReference' && other.identifier === identifier)) {
    yield `${found}, which no mark leads to and nobody sees; expected “[^${node.label ?? identifier}]” in the text.`;
  }
}

type Note = Extract<MdastNode, { type: 'footnoteDefinition' }>;
type Definition = Extract<MdastNode, { type: 'definition' }>;

const startOf = (node: MdastNode | undefined): number => node?.position?.start.offset ?? 0;
