import type { Problem } from '../report.ts';
import { readLedger, type Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';
import { quote } from './quote.ts';

/** Every article has a code, and no two share one: a short link leads to one of them. */
export function* codes(content: Content): Generator<Problem> {
  const owners = new Map<unknown, string>();
  const published = new Set(Object.values(readLedger(content)).map(({ article }) => article));
  for (const { file, slug, frontmatter } of content.originals.values()) {
    const code = valueOf(frontmatter.data, 'code');
    if (code === undefined) {
      // Frontmatter that cannot be read may hold one, and an article that was published lost it: both are told elsewhere.
      if (!frontmatter.data || published.has(slug)) continue;
      const message = 'has no code yet; expected its permanent one. Run “npm run publish-links”, which gives it.';
      yield { file, line: frontmatter.lineOf([]), message, isForPublishing: true };
      continue;
    }
    const owner = owners.get(code);
    if (owner === undefined) owners.set(code, file);
    else {
      const message = `has the code ${quote(code)}, which is that of ${owner}; expected one of its own. Take the “code” line out of the younger article and run “npm run publish-links”: it gets a new one.`;
      yield { file, line: frontmatter.lineOf(['code']), message };
    }
  }
}
