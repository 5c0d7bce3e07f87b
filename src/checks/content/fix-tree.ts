import { findCode } from '../../links/follow-link.ts';
import { firstFix } from '../../model/urls.ts';
import { isKebabCase, toKebabCase } from '../kebab-case.ts';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import { fixesFile as file, listFixNodes, listFixTexts, type FixNode } from './parse-fixes.ts';
import { readLedger, type Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';
import { quote } from './quote.ts';

/** So many questions may stand before an outcome. */
const mostQuestions = 4;

/** The topic whose every article the tree leads to. */
const topic = 'fix';

type Nodes = ReadonlyMap<string, FixNode>;

/**
 * The tree that finds a fix leads everybody somewhere: to each node by one way, round in no circle, past no dead end, to an outcome after
 * a few questions, and among them to every article that mends something.
 */
export function* fixTree(content: Content): Generator<Problem> {
  const nodes = listFixNodes(content);
  if (nodes.size === 0) return;
  yield* judgeKeys(nodes);
  const first = nodes.get(firstFix);
  if (!first) {
    yield { file, message: `has no “${firstFix}”; expected it, because it is the question of /fix/.` };
    return;
  }
  if (first.kind === 'outcome') {
    yield { file, line: first.line, message: `has an outcome as “${firstFix}”; expected a question.` };
  }
  const { problems, questionsBefore } = walk(nodes);
  yield* problems;
  for (const node of nodes.values()) {
    const before = questionsBefore.get(node.id);
    if (before === undefined && !isLedTo(node.id, nodes)) {
      const message = `has “${node.id}”, which nothing leads to; expected an answer that does.`;
      yield { file, line: node.line, message };
    }
    if (before !== undefined && before > mostQuestions && node.kind === 'outcome') {
      const message = `leads to “${node.id}” after ${before} questions; expected at most ${mostQuestions}.`;
      yield { file, line: node.line, message };
    }
  }
  yield* judgeTitles(content);
  yield* judgeArticles(
    content,
    [...questionsBefore.keys()].flatMap((id) => nodes.get(id)?.readings ?? []),
  );
}

/** A key is a part of an address, and no two nodes have the same, be it one that a node had before. */
function* judgeKeys(nodes: Nodes): Generator<Problem> {
  const owners = new Map([...nodes.keys()].map((id) => [id, id]));
  for (const { id, line, formerly } of nodes.values()) {
    for (const key of [{ name: id, line }, ...formerly]) {
      if (!isKebabCase(key.name)) {
        const message = `has the key ${quote(key.name)}, which is no address; expected lower-case words joined by hyphens: ${toKebabCase(key.name)}.`;
        yield { file, line: key.line, message };
      } else if (key.name === 'none') {
        const message = 'has the key “none”, which is the address of “none of these”; expected another.';
        yield { file, line: key.line, message };
      }
    }
    for (const { name, line: own } of formerly) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, id);
      else {
        const what = owner === name ? 'is a node itself' : `“${owner}” had before`;
        yield {
          file,
          line: own,
          message: `has “${name}” as a former key of “${id}”, which ${what}; expected another.`,
        };
      }
    }
  }
}

/** Goes all ways from the first question, and then from what they left out, and tells of those that end wrongly or meet. */
function walk(nodes: Nodes): { problems: Problem[]; questionsBefore: Map<string, number> } {
  const problems: Problem[] = [];
  const leadingLines = new Map<string, number>();
  const visited = new Map<string, number>();

  const visit = (node: FixNode, way: readonly string[]): void => {
    visited.set(node.id, way.length);
    for (const { leads, line } of node.answers) {
      const next = nodes.get(leads);
      const own = [...way, node.id];
      const start = own.indexOf(leads);
      const other = leadingLines.get(leads);
      if (!next) {
        const message = `leads to “${leads}”, which does not exist. ${suggestNearest(leads, [...nodes.keys()])}`;
        problems.push({ file, line, message });
      } else if (start !== -1) {
        const circle = [...own.slice(start), leads].join(' → ');
        problems.push({ file, line, message: `leads in a circle: ${circle}; expected a way on to an outcome.` });
      } else if (other !== undefined) {
        const message = `leads to “${leads}”, as line ${other} does; expected one way to each node, because its address tells the way.`;
        problems.push({ file, line, message });
      } else {
        leadingLines.set(leads, line);
        if (!visited.has(leads)) visit(next, own);
      }
    }
  };

  const first = nodes.get(firstFix);
  if (first) visit(first, []);
  const questionsBefore = new Map(visited);
  // Where nothing leads to, and what is found from there; last, what goes round in a circle of its own.
  const others = [...nodes.values()].sort((a, b) => Number(isLedTo(a.id, nodes)) - Number(isLedTo(b.id, nodes)));
  for (const node of others) if (!visited.has(node.id)) visit(node, []);
  return { problems, questionsBefore };
}

const isLedTo = (id: string, nodes: Nodes): boolean =>
  [...nodes.values()].some(({ answers }) => answers.some(({ leads }) => leads === id));

/** The title of a page tells it from the others, in every list and in every tab. */
function* judgeTitles(content: Content): Generator<Problem> {
  const lines = new Map<string, number>();
  for (const { kind, file, text, line } of listFixTexts(content)) {
    if (kind !== 'title') continue;
    const key = `${file} ${text.toLowerCase().trim()}`;
    const other = lines.get(key);
    if (other === undefined) lines.set(key, line);
    else yield { file, line, message: `has ${quote(text)}, as line ${other} does; expected a title of its own.` };
  }
}

/** Every article of the topic is what an outcome reads on to. */
function* judgeArticles(content: Content, readings: ReadonlyArray<{ href: string }>): Generator<Problem> {
  const ledger = readLedger(content);
  const read = new Set(
    readings.map(({ href }) => {
      const slug = /^\/articles\/([^/]+)\//.exec(href)?.[1] ?? '';
      return content.originals.has(slug) ? slug : ledger[findCode(ledger, slug) ?? '']?.article;
    }),
  );
  for (const { slug, isDraft, isImported, frontmatter } of content.originals.values()) {
    if (isDraft || isImported || read.has(slug) || valueOf(frontmatter.data, 'topic') !== topic) continue;
    const message = `leads nobody to /articles/${slug}/, which is of the topic “${topic}”; expected an outcome with it as “read” or among “also”.`;
    yield { file, message };
  }
}
