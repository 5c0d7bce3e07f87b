import type { MdastNode } from 'satteri';
import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';
import { lineOf } from './read-text.ts';

/** Parts that are words of a sentence. All others are blocks. */
const inSentences = ['Fact', 'HelpDesk', 'Term', 'kbd'];

/** A block part stands between paragraphs, and holds paragraphs: a blank line is expected on each side of its tags. */
export function* blockParts({ articles, parts, yaml }: Content): Generator<Problem> {
  const facts = yaml.get('content/facts.yaml')?.data;
  for (const { file, isReadable, nodes } of articles) {
    // Of a broken text, tags are missing.
    if (!isReadable) continue;
    for (const node of nodes) {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') continue;
      const name = node.name ?? '';
      if (!parts.has(name)) continue;
      const isList = name === 'Fact' && valueOf(valueOf(facts, nameOfFact(node) ?? ''), 'kind') === 'list';
      const isBlock = !inSentences.includes(name) || isList;
      const problem = (message: string) => ({ file, line: lineOf(node), message: `has <${name}>${message}` });
      if (isBlock && node.type === 'mdxJsxTextElement') {
        yield problem(
          ' in the middle of a paragraph; expected it on lines of its own, with a blank line before and after.',
        );
      }
      if (isBlock && node.type === 'mdxJsxFlowElement' && node.children.some(isWords)) {
        yield problem(
          ' with words on the line of its tag; expected a blank line after the opening tag and before the closing one.',
        );
      }
    }
  }
}

/** Whether a node is words outside of any paragraph. */
const isWords = (node: MdastNode) =>
  ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference', 'mdxJsxTextElement'].includes(
    node.type,
  );

function nameOfFact(node: Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>): string | undefined {
  const attribute = node.attributes.find((candidate) => 'name' in candidate && candidate.name === 'name');
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
