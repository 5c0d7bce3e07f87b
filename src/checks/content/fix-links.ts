import type { Problem } from '../report.ts';
import { listFixSentences, readingsAsArticle } from './fix-sentences.ts';
import { linkTargets } from './link-targets.ts';
import type { Content } from './parse-content.ts';

/** Every link in the texts of the tree leads somewhere, and so does what an outcome reads on to. */
export const fixLinks = (content: Content): Iterable<Problem> =>
  linkTargets({
    ...content,
    articles: [...listFixSentences(content).map(({ article }) => article), readingsAsArticle(content)],
  });
