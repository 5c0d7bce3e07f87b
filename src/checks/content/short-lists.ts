import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { lineOf } from './read-text.ts';

/** A list has two entries or more: a screen reader says “list with one item”, and its hearer waits for the others. */
export function* shortLists({ articles }: Content): Generator<Problem> {
  for (const { file, nodes, isReadable } of articles) {
    // In a broken text, a list may be cut in two.
    if (!isReadable) continue;
    for (const node of nodes) {
      if (node.type !== 'list' || node.children.length !== 1) continue;
      const message =
        'has a list of one entry; expected a sentence, or a blank line less where a longer list was cut in two.';
      yield { file, line: lineOf(node), message };
    }
  }
}
