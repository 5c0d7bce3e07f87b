import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';

/** A title and a summary tell one article of a language from another, in every list and in every search. */
export function* sharedTitles({ articles }: Content): Generator<Problem> {
  for (const key of ['title', 'summary']) {
    const owners = new Map<string, string>();
    for (const { file, locale, frontmatter } of articles) {
      const text = valueOf(frontmatter.data, key);
      if (typeof text !== 'string') continue;
      const name = `${locale} ${text
        .toLowerCase()
        .replace(/[\s\p{P}]+/gu, ' ')
        .trim()}`;
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, file);
      else {
        const message = `has the ${key} of ${owner}; expected one of its own.`;
        yield { file, line: frontmatter.lineOf([key]), message };
      }
    }
  }
}
