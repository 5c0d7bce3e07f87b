import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';

/** An article explains a word once, where it is first used: its meaning has an id of its own on the page. */
export function* termUses({ articles }: Content): Generator<Problem> {
  for (const { file, parts } of articles) {
    const firstLines = new Map<unknown, number>();
    for (const { line, attributes } of parts.filter(({ name }) => name === 'Term')) {
      const term = attributes.get('name');
      const first = firstLines.get(term);
      if (first === undefined) firstLines.set(term, line);
      else yield { file, line, message: `explains “${term}” again; expected <Term> on line ${first} only.` };
    }
  }
}
