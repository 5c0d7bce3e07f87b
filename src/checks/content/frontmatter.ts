import { articleSchema, translationSchema } from '../../schemas/article.ts';
import type { Problem } from '../report.ts';
import { explainSchema } from './explain-schema.ts';
import type { Content } from './parse-content.ts';

/** An English article says what `articleSchema` asks for, and a translation what `translationSchema` does. */
export function* frontmatter({ articles }: Content): Generator<Problem> {
  for (const { isOriginal, frontmatter } of articles) {
    // That there is none at all is told by the rule `readable`.
    if (frontmatter.data === null) continue;
    yield* explainSchema(isOriginal ? articleSchema : translationSchema, frontmatter);
  }
}
