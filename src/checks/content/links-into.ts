import type { Article } from './parse-article.ts';
import { valueOf } from './parse-yaml.ts';

/** The permanent code of an article. None where the frontmatter has none. */
export function codeOf({ frontmatter }: Pick<Article, 'frontmatter'>): string | undefined {
  const code = valueOf(frontmatter.data, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** The ids of an article, each of which a link can lead to. */
export const idsOf = ({ anchors }: Pick<Article, 'anchors'>): string[] => anchors.flatMap(({ id }) => id ?? []);
