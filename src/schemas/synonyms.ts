import { z } from 'astro/zod';

/** A phrase as search compares it. Search knows other forms of a word, and hyphens for spaces, without their being listed. */
const phrase = z
  .string()
  .regex(/^[^\s\p{Lu}]+(?: [^\s\p{Lu}]+){0,3}$/u, 'expected one to four words in lower case, one space between them');

/** Words that people use for the same thing, by which search finds an article: `content/synonyms/<locale>.yaml`, group by group. */
export const synonymsSchema = z.array(z.array(phrase).min(2));

/** The groups of one language. The phrases of a group are one and the same to search. */
export type Synonyms = z.infer<typeof synonymsSchema>;
