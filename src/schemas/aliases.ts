import { z } from 'astro/zod';

/**
 * What readers of a language type for articles that are not translated into it: `content/aliases/<locale>.yaml`. The keys are addresses
 * of articles, written as in links, so that renaming an article changes them too.
 */
export const aliasesSchema = z.record(
  z.string().regex(/^\/articles\/[a-z0-9-]+\/$/, 'expected the address of an article: /articles/link-expired/'),
  z.array(z.string().min(2)),
);
