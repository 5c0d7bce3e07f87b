import { z } from 'astro/zod';

/** A text with gaps in braces. Refuses every brace that does not belong to one of these gaps. */
const text = (gaps: readonly string[]) => {
  const known = gaps.map((gap) => `{${gap}}`);
  return z
    .string()
    .refine((reply) => reply.includes('{link}'), 'expected {link} in it')
    .check(({ value, issues }) => {
      const [stray] = value.match(/\{[^{}\n]*\}|[{}]/g)?.filter((gap) => !known.includes(gap)) ?? [];
      if (stray === undefined) return;
      const message = `expected no “${stray}” in it: what is filled in is ${known.join(', ')}`;
      issues.push({ code: 'custom', input: value, message });
    });
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
