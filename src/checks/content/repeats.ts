import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';

/** No list in the frontmatter of an article says the same twice, in whatever letters. */
export function* repeats({ articles }: Content): Generator<Problem> {
  for (const { file, frontmatter } of articles) {
    for (const key of ['aliases', 'sources', 'related']) {
      const list = valueOf(frontmatter.data, key);
      if (!Array.isArray(list)) continue;
      const entries = list.map((entry) => String(entry).toLowerCase());
      for (const [index, entry] of entries.entries()) {
        if (entries.indexOf(entry) === index) continue;
        const message = `has “${entry}” in ${key} a second time; expected it once.`;
        yield { file, line: frontmatter.lineOf([key, index]), message };
      }
    }
  }
}
