import { z } from 'astro/zod';

/** What one word of a check means, in a sentence or two: a value of `content/terms/<locale>.yaml`. */
export const meaningSchema = z.string().min(20).max(220);

/** All the words of one language. English has them all; another language may lack some. */
export const termsSchema = z.record(z.string().regex(/^[a-z-]+$/), meaningSchema);

export type Terms = z.infer<typeof termsSchema>;
