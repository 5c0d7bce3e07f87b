import path from 'node:path';
import type { Problem } from '../report.ts';
import { listCopies } from './codes-and-ids.ts';
import { keysOf, type Content } from './parse-content.ts';
import { valueOf, type Yaml } from './parse-yaml.ts';
import { isAliasFile } from './waiting-aliases.ts';

/** What readers type leads to one article: an alias that two articles of a language claim would be decided by chance. */
export function* sharedAliases(content: Content): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const { locale, owner, source, key } of listAliases(content)) {
    const aliases = valueOf(source.data, key);
    if (!Array.isArray(aliases)) continue;
    for (const [index, entry] of aliases.entries()) {
      const alias = `${locale} ${String(entry).toLowerCase()}`;
      const other = owners.get(alias);
      if (other === undefined) owners.set(alias, owner);
      else if (other !== owner) {
        const message = `has the alias “${String(entry)}”, which ${other} has; expected it in one of them.`;
        yield { file: source.file, line: source.lineOf([key, index]), message };
      }
    }
  }
}

/** Where aliases stand: in the frontmatter of articles, and those of articles that wait for a translation in a file of the language. */
function* listAliases(content: Content): Generator<{ locale: string; owner: string; source: Yaml; key: string }> {
  const copies = listCopies(content);
  for (const { file, locale, frontmatter } of content.articles)
    if (!copies.has(file)) yield { locale, owner: file, source: frontmatter, key: 'aliases' };
  for (const source of content.yaml.values()) {
    if (!isAliasFile(source.file)) continue;
    const locale = path.posix.basename(source.file, '.yaml');
    for (const key of keysOf(content.yaml, source.file)) yield { locale, owner: key, source, key };
  }
}
