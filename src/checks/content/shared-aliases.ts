import type { Problem } from '../report.ts';
import { listCopies } from './links-into.ts';
import type { Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';

/** What readers type leads to one article: an alias that two articles of a language claim would be decided by chance. */
export function* sharedAliases(content: Content): Generator<Problem> {
  const copies = listCopies(content);
  const owners = new Map<string, string>();
  for (const { file, locale, frontmatter } of content.articles) {
    if (copies.has(file)) continue;
    const aliases = valueOf(frontmatter.data, 'aliases');
    if (!Array.isArray(aliases)) continue;
    for (const [index, entry] of aliases.entries()) {
      const key = `${locale} ${String(entry).toLowerCase()}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, file);
      else if (owner !== file) {
        const message = `has the alias “${String(entry)}”, which ${owner} has; expected it in one of them.`;
        yield { file, line: frontmatter.lineOf(['aliases', index]), message };
      }
    }
  }
}
