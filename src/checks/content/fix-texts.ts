import { defaultLocale } from '../../i18n/locales.ts';
import type { Problem } from '../report.ts';
import { bareAddresses } from './bare-addresses.ts';
import { handWrittenFacts } from './hand-written-facts.ts';
import { javascript } from './javascript.ts';
import { linkWords } from './link-words.ts';
import { markdown } from './markdown.ts';
import { listFixSentences, type FixSentences } from './fix-sentences.ts';
import type { Content, Rule } from './parse-content.ts';
import { listFixTexts } from './parse-fixes.ts';
import { valueOf } from './parse-yaml.ts';
import { parts } from './parts.ts';
import { quote } from './quote.ts';

/** What holds of the sentences of articles, and of those of the tree too. */
const shared: Rule[] = [markdown, javascript, parts, linkWords, bareAddresses, handWrittenFacts];

/** The parts that the pages of the tree can show: words of a sentence. */
const known = ['Fact', 'HelpDesk', 'Stated'];

/** What of Markdown stands within a sentence. Other rules judge parts. */
const inline = new Set(['text', 'strong', 'emphasis', 'inlineCode', 'link', 'mdxJsxTextElement', 'mdxJsxFlowElement']);

/** The texts of the tree say only what its pages can show, and the same in every language. */
export function* fixTexts(content: Content): Generator<Problem> {
  const texts = listFixTexts(content);
  for (const { kind, file, text, line } of texts) {
    if (kind !== 'title' && kind !== 'words') continue;
    const [mark] = /\*\*|[[\]{}<>`]|__/.exec(text) ?? [];
    if (mark !== undefined) {
      yield { file, line, message: `has “${mark}” in ${quote(text)}; expected words alone, as a title or a link has.` };
    }
  }
  const sentences = listFixSentences(content);
  for (const one of sentences) yield* one.article.problems;

  const readable = sentences.filter(({ article }) => article.isReadable);
  for (const one of readable) yield* judgeShape(one, content);
  const articles = readable.map(({ article }) => article);
  for (const rule of shared) yield* rule({ ...content, articles });
  yield* judgeLanguages(readable);
}

function* judgeShape({ article, kind, file, line }: FixSentences, { yaml }: Content): Generator<Problem> {
  const facts = yaml.get('content/facts.yaml')?.data;
  const [root, ...others] = article.nodes;
  const blocks = root && 'children' in root ? root.children : [];
  const foreign = others.find((node) => !inline.has(node.type) && node.type !== 'paragraph');
  if (blocks.length > 1 || foreign) {
    const found = foreign ? `a “${foreign.type}”` : `${blocks.length} paragraphs`;
    yield { file, line, message: `has ${found} in a text; expected the sentences of one paragraph.` };
  }
  for (const { name, attributes } of article.parts) {
    const fact = attributes.get('name');
    const isList = name === 'Fact' && valueOf(valueOf(facts, String(fact)), 'kind') === 'list';
    if (/^[A-Z]/.test(name) && (!known.includes(name) || isList)) {
      const found = isList ? `<Fact name="${String(fact)}">, which is a list` : `<${name}>`;
      yield { file, line, message: `has ${found}; expected <${known.join('>, <')}> only, within a sentence.` };
    }
  }
  if (kind === 'speech') {
    const marked = article.nodes.find(({ type }) => ['strong', 'emphasis', 'inlineCode', 'link'].includes(type));
    const stated = article.parts.find(({ name }) => name === 'Stated');
    if (marked || stated) {
      const found = marked ? `a “${marked.type}”` : '<Stated>';
      yield { file, line, message: `has ${found} in what is said to somebody; expected words alone, and <Fact>.` };
    }
  }
}

/** A text has the facts, the statements and the links of the English one, all and no others. */
function* judgeLanguages(sentences: readonly FixSentences[]): Generator<Problem> {
  for (const same of Map.groupBy(sentences, ({ place }) => place).values()) {
    const original = same.find(({ locale }) => locale === defaultLocale);
    if (!original) continue;
    const wanted = listMarks(original);
    for (const other of same) {
      const found = listMarks(other);
      const missing = wanted.find((mark) => !found.includes(mark));
      const extra = found.find((mark) => !wanted.includes(mark));
      if (missing !== undefined) {
        const message = `has no ${missing}; expected it, as on line ${original.line} of ${original.file}.`;
        yield { file: other.file, line: other.line, message };
      }
      if (extra !== undefined) {
        const message = `has ${extra}; expected none, as on line ${original.line} of ${original.file}.`;
        yield { file: other.file, line: other.line, message };
      }
    }
  }
}

const listMarks = ({ article }: FixSentences): string[] => [
  ...article.parts.flatMap(({ name, attributes }) =>
    name === 'HelpDesk' || !known.includes(name) ? [] : [`<${name} name="${String(attributes.get('name'))}">`],
  ),
  ...article.links.map(({ url }) => `link to ${url ?? ''}`),
];
