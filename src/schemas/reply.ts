import { z } from 'astro/zod';

const text = (gaps: readonly string[]) => {
  const spelt = gaps.map((gap) => `{${gap}}`);
  return z
    .string()
    .refine((reply) => reply.includes('{link}'), `expected {link} in it`)
    .refine(
      (reply) => (reply.match(/\{[^}]*\}/g) ?? []).every((gap) => spelt.includes(gap)),
      `expected no other words in braces than ${spelt.join(', ')}`,
    );
};

/** `content/replies/<locale>.yaml`: the ready replies of a language, with gaps in braces that are filled in. */
export const replySchema = z.strictObject({
  /** For a whole article: {title}, {summary}, {link} and {contact}, which says whom to ask. */
  article: text(['title', 'summary', 'link', 'contact']),

  /** For one section of it: {heading} as well. */
  section: text(['title', 'summary', 'link', 'contact', 'heading']),
});

/** The ready replies of a language. */
export type Reply = z.infer<typeof replySchema>;
