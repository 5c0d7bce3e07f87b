import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';
import { quote } from './quote.ts';

/** No two articles share a code: a short link leads to one of them. */
export function* codes({ originals }: Content): Generator<Problem> {
  const owners = new Map<unknown, string>();
  for (const { file, frontmatter } of originals.values()) {
    const code = valueOf(frontmatter.data, 'code');
    if (code === undefined) continue;
    const owner = owners.get(code);
    if (owner === undefined) owners.set(code, file);
    else {
      const message = `has the code ${quote(code)}, which is that of ${owner}; expected one of its own. Take the “code” line out of the younger article and run “npm run publish-links”: it gets a new one.`;
      yield { file, line: frontmatter.lineOf(['code']), message };
    }
  }
}
