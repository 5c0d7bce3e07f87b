import type { MdastNode } from 'satteri';
import type { Content } from '../content/parse-content.ts';
import { listFixTexts } from '../content/parse-fixes.ts';
import { keysOf } from '../content/parse-content.ts';
import { valueOf } from '../content/parse-yaml.ts';
import { lineOf } from '../content/read-text.ts';
import { parseText } from '../content/parse-article.ts';

/** Words that a reader reads in one go: a paragraph, a heading, a title, an alternative text. */
export interface Passage {
  file: string;

  /** The line on which it begins. */
  line: number;
  locale: string;

  /** Its words; in place of code and of what the site fills in stands a `0`. */
  text: string;

  /** Whether it is made of sentences. A heading or a title is not. */
  isProse: boolean;
}

/** Attributes of parts that readers read. */
const readAttributes = ['alt', 'ask', 'title'];

/** Every passage that writers wrote, of articles, terms and the tree of fixes. What readers type is theirs, and is not among them. */
export function* listPassages(content: Content): Generator<Passage> {
  for (const { file, locale, nodes, parts, frontmatter, hidden = [] } of content.articles) {
    for (const key of ['title', 'summary']) {
      const text = valueOf(frontmatter.data, key);
      if (typeof text === 'string' && !hidden.includes(key)) {
        yield { file, locale, line: frontmatter.lineOf([key]), text, isProse: key === 'summary' };
      }
    }
    yield* listBlocks(file, locale, nodes);
    for (const { line, attributes } of parts) {
      for (const name of readAttributes) {
        const text = attributes.get(name);
        if (typeof text === 'string') yield { file, locale, line, text, isProse: name === 'alt' };
      }
    }
  }
  for (const { file, locale, line, text } of listFixTexts(content)) {
    const { nodes } = parseText(file, '\n'.repeat(line - 1) + text);
    yield* listBlocks(file, locale, nodes);
  }
  for (const { file, data, lineOf: lineIn } of content.yaml.values()) {
    const [, locale] = /^content\/terms\/(\w+)\.yaml$/.exec(file) ?? [];
    if (locale === undefined) continue;
    for (const key of keysOf(content.yaml, file)) {
      const text = valueOf(valueOf(data, key), 'meaning');
      if (typeof text === 'string') yield { file, locale, line: lineIn([key, 'meaning']), text, isProse: true };
    }
  }
}

function* listBlocks(file: string, locale: string, nodes: readonly MdastNode[]): Generator<Passage> {
  for (const node of nodes) {
    if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'heading') continue;
    yield { file, locale, line: lineOf(node), text: wordsOf(node), isProse: node.type === 'paragraph' };
  }
}

function wordsOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'inlineCode') return '0';
  const children = 'children' in node ? node.children : [];
  // What stands on keys is in no dictionary.
  const isFilledIn = node.type === 'mdxJsxTextElement' && (node.name === 'kbd' || children.length === 0);
  return isFilledIn ? '0' : children.map(wordsOf).join('');
}
