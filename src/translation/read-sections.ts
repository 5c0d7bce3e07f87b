import { createHash } from 'node:crypto';
import { mdxToMdast, type MdastNode } from 'satteri';

/** The text above the body of an article that readers read. */
export interface Head {
  title: string;
  summary: string;
}

/** A piece of an article that is translated as a whole. */
export interface TextSection {
  /** `title`, `summary`, `start` for the text before the first heading, or `#` with the id of its heading or question. */
  name: string;

  /** Stands for what it says: another one when the text was changed, but not when only its layout was. */
  hash: string;

  /** The first and the last line that it stands on in the body, with the blank ones after it; none for `title` and `summary`. */
  lines?: { from: number; to: number };

  /** Whether it has words, which is why it can be told from its translation. */
  hasWords: boolean;

  /** Whether the command for translators has marked it as not translated yet. */
  isMarked: boolean;
}

/** How a comment begins that marks a section as not translated yet. */
export const markStart = '/* To translate';

/**
 * The sections of an article in the order of the text. A section of the body runs from a heading with an id, or a question, to the next;
 * what else holds text, such as steps or variants, is part of its section. Of a text that cannot be parsed, only title and summary.
 */
export function readSections({ title, summary }: Head, body: string): TextSection[] {
  const known = `${title}\0${summary}\0${body}`;
  let sections = memoized.get(known);
  if (!sections) memoized.set(known, (sections = [...readHead({ title, summary }), ...readBody(body)]));
  return sections;
}

/** By title, summary and body: a build asks once for each page that shows anything of an article. */
const memoized = new Map<string, TextSection[]>();

const readHead = (head: Head): TextSection[] =>
  (['title', 'summary'] as const).map((name) => ({
    name,
    hash: hash(squeeze(head[name])),
    hasWords: true,
    isMarked: false,
  }));

function readBody(body: string): TextSection[] {
  const starts = parse(body).reduce<Array<{ name: string; nodes: MdastNode[] }>>((found, node) => {
    const id = idOf(node);
    if (id !== undefined) found.push({ name: `#${id}`, nodes: [] });
    else if (found.length === 0) found.push({ name: 'start', nodes: [] });
    found.at(-1)?.nodes.push(node);
    return found;
  }, []);
  const lastLine = body.split('\n').length;
  const from = (index: number) => (index === 0 ? 1 : (starts[index]?.nodes[0]?.position?.start.line ?? lastLine + 1));
  return starts.map(({ name, nodes }, index) => ({
    name,
    hash: hash(withoutComments(nodes).map((node) => says(node, true))),
    lines: { from: from(index), to: from(index + 1) - 1 },
    hasWords: nodes.some(hasWords),
    isMarked: nodes.some((node) => isMark(node) || ('children' in node && node.children.some(isMark))),
  }));
}

function parse(body: string): readonly MdastNode[] {
  try {
    const root = mdxToMdast(body, { features: { headingAttributes: true } });
    return 'children' in root ? root.children : [];
  } catch {
    // The content check says why.
    return [];
  }
}

/** The id of a heading or question that begins a section. */
export function idOf(node: MdastNode): string | undefined {
  if (node.type === 'heading') return (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Question') return undefined;
  const id = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
  return typeof id === 'string' ? id : undefined;
}

const hasWords = (node: MdastNode): boolean =>
  (node.type === 'text' && /\p{L}/u.test(node.value)) || ('children' in node && node.children.some(hasWords));

const isComment = (node: MdastNode): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && /^\s*\/\*[^]*\*\/\s*$/.test(node.value);

const withoutComments = (nodes: readonly MdastNode[]) => nodes.filter((node) => !isComment(node));

const isMark = (node: MdastNode): boolean => isComment(node) && 'value' in node && node.value.startsWith(markStart);

/** What of a node its hash is not made of: where it stands, how it is laid out, and what parsers note for themselves. */
const layout = new Set(['position', 'spread', 'data', 'children', 'attributes', 'value', 'name']);

/**
 * What a node says, without its layout and its comments. The id that a section begins with is its name, and no part of it: so it can be
 * renamed. The target of a link counts, and so does every attribute of a part.
 */
function says(node: MdastNode, isStart = false): unknown {
  const entries = Object.entries(node).filter(([key, value]) => !layout.has(key) && value !== null);
  const own: Record<string, unknown> = Object.fromEntries(entries);
  if ('name' in node) own['name'] = node.name;
  if ('value' in node) own['value'] = node.type === 'text' ? squeeze(node.value) : node.value;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    own['attributes'] = node.attributes
      .map((attribute): [string, typeof attribute.value] => [readName(attribute), attribute.value])
      .filter(([name]) => !(isStart && node.name === 'Question' && name === 'id'))
      .map(([name, value]): [string, unknown] => [
        name,
        typeof value === 'object' && value !== null ? value.value : value,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }
  if ('children' in node) own['children'] = withoutComments(node.children).map((child) => says(child));
  return own;
}

const readName = (attribute: object): string =>
  'name' in attribute && typeof attribute.name === 'string' ? attribute.name : '';

const squeeze = (text: string) => text.replace(/\s+/g, ' ');

/** Ten letters and no digits, because YAML would take some of those for a number. */
const hash = (what: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(what))
    .digest('hex')
    .slice(0, 10)
    .replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
