import { z } from 'astro/zod';

/** A term of the glossary: a value of `content/terms/<locale>.yaml`. Its key is its id in the glossary, and so part of an address. */
export const termSchema = z.strictObject({
  /** The term itself, as a heading: “Verification link”. */
  word: z.string().min(2).max(40),

  /** One or two short sentences. */
  meaning: z.string().min(20).max(220),
});

/** The terms of one language, by key. English has all of them; another language may lack some. */
export const termsSchema = z.record(z.string().regex(/^[a-z-]+$/), termSchema);

/** The terms of one language as they are read, by key. */
export type Terms = z.infer<typeof termsSchema>;
