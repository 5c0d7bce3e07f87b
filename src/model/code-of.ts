import type { CollectionEntry } from 'astro:content';
import { defaultLocale } from '../i18n/locales.ts';

/**
 * The permanent code of an article. In `npm run dev` a new article may lack it: there, what stands for it can be no other’s, because
 * codes have no hyphen. It is never written anywhere. Elsewhere, throws for an article without one.
 */
export function codeOf({ id, data: { code } }: CollectionEntry<'articles'>): string {
  if (code !== undefined) return code;
  if (import.meta.env.DEV) return `new-${id}`;
  throw new Error(
    `content/articles/${defaultLocale}/${id}.mdx has no code yet; expected its permanent one. Run “npm run publish-links”, which gives it.`,
  );
}
