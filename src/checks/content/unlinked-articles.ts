import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { fixesFile } from './parse-fixes.ts';
import { valueOf } from './parse-yaml.ts';

/** Every article is led to by another one, or by the tree of fixes: who reads on would never come to it. */
export function* unlinkedArticles({ originals, texts }: Content): Generator<Problem> {
  const linked = new Set<string>();
  const add = (from: string, url: string) => {
    const [, slug] = /^\/articles\/([^/#?]+)/.exec(url) ?? [];
    if (slug !== undefined && slug !== from) linked.add(slug);
  };
  for (const { slug, links, frontmatter, isDraft, isReadable } of originals.values()) {
    // Nobody can say what an article that cannot be read leads to.
    if (!isReadable || frontmatter.data === undefined) return;
    if (isDraft) continue;
    for (const { url } of links) if (url !== undefined) add(slug, url);
    const related = valueOf(frontmatter.data, 'related');
    if (Array.isArray(related)) for (const name of related) add(slug, `/articles/${String(name)}`);
  }
  for (const [url] of (texts.get(fixesFile) ?? '').matchAll(/\/articles\/[\w-]+/g)) add('', url);
  for (const { slug, file, isDraft, frontmatter } of originals.values()) {
    if (isDraft || linked.has(slug)) continue;
    const line = frontmatter.lineOf(['title']);
    yield {
      file,
      line,
      message: `is led to by no other article; expected a link to /articles/${slug}/ in one, or “${slug}” in its “related”.`,
    };
  }
}
