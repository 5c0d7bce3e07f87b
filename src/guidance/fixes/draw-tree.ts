import { listReached } from './trail.ts';

/** A node as it is drawn: its title, whether it is an outcome, and what leads where in which words. */
export interface DrawnNode {
  title: string;
  isOutcome: boolean;
  answers: ReadonlyArray<{ says: string; leads: string }>;
}

/**
 * The tree as a flow chart in the language of Mermaid, which GitHub draws: https://mermaid.js.org/syntax/flowchart.html. Questions have
 * corners, outcomes are round, each arrow bears its answer. “None of these”, which stands at each question, is left out.
 */
export function drawTree(nodes: Readonly<Record<string, DrawnNode>>, first: string): string {
  const lines = listReached(nodes, first).flatMap((id) => {
    const node = nodes[id];
    if (!node) return [];
    const name = nameOf(id);
    const [open, close] = node.isOutcome ? ['(["', '"])'] : ['["', '"]'];
    return [
      `  ${name}${open}${escape(node.title)}${close}`,
      ...node.answers.map(({ says, leads }) => `  ${name} -- "${escape(says)}" --> ${nameOf(leads)}`),
    ];
  });
  return ['flowchart LR', ...lines, ''].join('\n');
}

/** The key of a node as a name that means nothing else in Mermaid. Not a number, with which one new node would change every line. */
const nameOf = (id: string): string => `fix_${id.replaceAll('-', '_')}`;

/** A text within quotes: a quote would end it, and `#` begins a character by its name. https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
const escape = (text: string): string => text.replace(/[#"<>]/g, (sign) => `#${sign.codePointAt(0) ?? 0};`);
