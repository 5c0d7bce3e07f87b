import { z } from 'astro/zod';

/**
 * What readers of a language type for articles that are not translated into it: `content/aliases/<locale>.yaml`. Each article by its
 * address, as links to it are written, so that it is renamed with them.
 */
export const aliasesSchema = z.record(
  z.string().regex(/^\/articles\/[a-z0-9-]+\/$/, 'expected the address of an article: /articles/link-expired/'),
  z.array(z.string().min(2)),
);
