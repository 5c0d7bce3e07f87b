import { articleSchema, translationSchema } from '../../schemas/article.ts';
import { z } from 'astro/zod';
import type { Problem } from '../report.ts';
import { explainSchema } from './explain-schema.ts';
import type { Content } from './parse-content.ts';

// The rule `codes`, which knows the ledger, reports what is wrong with a code.
const originalSchema = articleSchema.extend({ code: z.unknown().optional() });

/** An English article says what `articleSchema` asks for, and a translation what `translationSchema` does. */
export function* frontmatter({ articles }: Content): Generator<Problem> {
  for (const { isOriginal, frontmatter } of articles) {
    // The rule `readable` reports a file without frontmatter.
    if (frontmatter.data === null) continue;
    yield* explainSchema(isOriginal ? originalSchema : translationSchema, frontmatter);
  }
}
