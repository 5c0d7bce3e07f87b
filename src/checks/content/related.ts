import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import type { Article } from './parse-article.ts';
import { readLedger, type Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';

/** The articles that one sends its reader to next exist, are open to readers, and are others. */
export function* related(content: Content): Generator<Problem> {
  const { originals } = content;
  const ledger = readLedger(content);
  // The rule `publishedLinks` reports an article whose file is gone.
  const gone = new Set(
    Object.values(ledger).flatMap(({ article, retired }) => (retired || originals.has(article) ? [] : article)),
  );
  for (const article of originals.values()) {
    const names = valueOf(article.frontmatter.data, 'related');
    if (!Array.isArray(names)) continue;
    for (const [index, name] of names.map(String).entries()) {
      if (gone.has(name)) continue;
      const reason = judge(name, article, originals);
      const line = article.frontmatter.lineOf(['related', index]);
      if (reason !== undefined)
        yield { file: article.file, line, message: `has “${name}” in related, which ${reason}` };
    }
  }
}

function judge(name: string, article: Article, originals: Content['originals']): string | undefined {
  if (name === article.slug) return 'is the article itself; expected others.';
  const other = originals.get(name);
  if (!other) {
    const others = [...originals.keys()].filter((slug) => slug !== article.slug);
    return `does not exist. ${suggestNearest(name, others)}`;
  }
  return other.isDraft && !article.isDraft ? 'is a draft that readers cannot open.' : undefined;
}
