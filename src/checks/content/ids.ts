import { isKebabCase, toKebabCase } from '../kebab-case.ts';
import type { Problem } from '../report.ts';
import { idAsWritten } from './parse-article.ts';
import type { Content } from './parse-content.ts';

/** Ids that the page around an article uses. */
export const reservedId =
  /^(?:content|still-stuck|next|siblings|helped|search-box|search-suggestions(?:-\d+)?|term-.*|note-fn.*)$/;

/** An id is part of a permanent address: well spelled, the only one on its page, and not one of the page’s own. */
export function* ids({ articles, texts }: Content): Generator<Problem> {
  for (const { file, anchors } of articles) {
    for (const [index, { line, id }] of anchors.entries()) {
      if (id === undefined) continue;
      const problem = (message: string) => ({ file, line, message: `has the id “${id}”${message}` });
      const first = anchors.findIndex((anchor) => anchor.id === id);

      const written = idAsWritten(texts.get(file) ?? '', line);
      if (written !== undefined && /\s/.test(written)) {
        const message = `has “{#${written}}” with a blank in it, after which nothing counts; expected {#${id}}.`;
        yield { file, line, message };
        continue;
      }
      if (!isKebabCase(id)) {
        yield problem(`; expected lower-case words joined by hyphens, such as ${toKebabCase(id) || 'get-a-new-link'}.`);
      }
      if (reservedId.test(id)) yield problem(', which the page around the article uses; expected another.');
      if (first < index) yield problem(`, which line ${anchors[first]?.line} has too; expected one of its own.`);
    }
  }
}
