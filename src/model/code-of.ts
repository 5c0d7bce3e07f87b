import type { CollectionEntry } from 'astro:content';
import { defaultLocale } from '../i18n/locales.ts';

/**
 * The permanent code of an article. In `npm run dev`, where a new article may have none yet, a substitute, which is no code because of
 * its hyphen and is never saved. In a build, throws for an article without one.
 */
export function codeOf({ id, data: { code } }: CollectionEntry<'articles'>): string {
  if (code !== undefined) return code;
  if (import.meta.env.DEV) return `new-${id}`;
  throw new Error(
    `content/articles/${defaultLocale}/${id}.mdx has no code yet; expected its permanent one. Run “npm run publish-links”, which gives it.`,
  );
}
