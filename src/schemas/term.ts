import { z } from 'astro/zod';

/** A word of a check and what it means: a value of `content/terms/<locale>.yaml`. Its key is part of an address in the glossary. */
export const termSchema = z.strictObject({
  /** The word itself, as a heading: “Verification link”. */
  word: z.string().min(2).max(40),

  /** One or two short sentences. */
  meaning: z.string().min(20).max(220),
});

/** All the words of one language. English has them all; another language may lack some. */
export const termsSchema = z.record(z.string().regex(/^[a-z-]+$/), termSchema);

/** The words of one language by their keys. */
export type Terms = z.infer<typeof termsSchema>;
