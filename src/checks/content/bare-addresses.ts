import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { lineOf } from './read-text.ts';

/**
 * A whole address, one that begins with `www.`, a mailbox, a domain with a path, or one with a subdomain. A domain alone may be the name
 * of a company.
 */
const address =
  /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)[^\s<>“”"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/[^\s<>“”"]*|(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}-]{2,}\.){2,}\p{L}{2,}(?![\p{L}\p{N}@-])/giu;

/**
 * No address stands bare in the text. Some parsers make a link of it, which reads letter by letter and leads who knows where; others
 * leave it as it is. In code it is something to recognise, and in a fact it is kept right in one file.
 */
export function* bareAddresses({ articles }: Content): Generator<Problem> {
  for (const { file, nodes } of articles) {
    for (const node of nodes) {
      // Most texts hold none of the signs that every address has, which is sooner seen.
      if (node.type !== 'text' || !/[@/]|\w\.\w+\.\w/i.test(node.value)) continue;
      for (const { 0: match, index } of node.value.matchAll(address)) {
        const found = match.replace(/[.,;:!?)\]’'*_~]+$/, '');
        const line = lineOf(node) + node.value.slice(0, index).split('\n').length - 1;
        yield {
          file,
          line,
          isWording: true,
          message: `writes the address ${found} bare; expected ${expectation(found)}.`,
        };
      }
    }
  }
}

function expectation(found: string): string {
  const isMailbox = found.includes('@') && !found.includes('/');
  const whole = isMailbox ? `mailto:${found}` : /^[a-z][a-z0-9+.-]*:/i.test(found) ? found : `https://${found}`;
  return `[words that say what it is](${whole}), or \`${found}\` where readers should recognise it, or a <Fact> of content/facts.yaml`;
}
