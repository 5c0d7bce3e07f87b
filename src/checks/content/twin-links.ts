import type { MdastNode } from 'satteri';
import { walk } from '../walk.ts';
import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { lineOf, textOf } from './read-text.ts';
import { quote } from './quote.ts';

/** Two links beside each other to one place, with different words, look like two places: a reader follows both. */
export function* twinLinks({ articles }: Content): Generator<Problem> {
  for (const { file, nodes } of articles) {
    for (const block of nodes) {
      if (block.type !== 'paragraph' && block.type !== 'tableRow') continue;
      const links = [...walk<MdastNode>(block)].filter((node) => node.type === 'link');
      for (const [index, link] of links.entries()) {
        const first = links.slice(0, index).find(({ url }) => url === link.url);
        if (!first || textOf(first) === textOf(link)) continue;
        const message = `links to ${link.url} as ${quote(textOf(link))} and, beside it, as ${quote(textOf(first))}; expected one link, or the same words.`;
        yield { file, line: lineOf(link), message };
      }
    }
  }
}
