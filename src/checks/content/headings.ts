import { toKebabCase } from '../kebab-case.ts';
import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';

/** Headings are of level 2, 3 and 4, none is skipped, and each carries an id that its writer chose. */
export function* headings({ articles }: Content): Generator<Problem> {
  for (const { file, anchors, oddities } of articles) {
    for (const [index, { line, level, id, source }] of anchors.entries()) {
      const title = source.replace(/^#+ /, '');
      const problem = (message: string) => ({ file, line, message: `has “${source}”${message}` });
      // A question or a variant is a heading of level 3, and may be the first.
      const last = anchors.slice(0, index).findLast((earlier) => earlier.level < level);
      const isSkipped = (level === 3 || level === 4) && last?.level !== level - 1;
      // What looks like an id and is none is told as JavaScript.
      const isOdd = oddities.some((oddity) => oddity.line === line);

      if (level === 1) yield problem(`; expected “## ${title}”, because the title of the article is level 1.`);
      if (level > 4) yield problem(`; expected “#### ${title}”, because articles have three levels.`);
      if (isSkipped) {
        yield problem(` before any “${'#'.repeat(level - 1)}”; expected a heading of level ${level - 1} first.`);
      }
      if (id === undefined && !isOdd) {
        yield problem(` without an id; expected one such as “${source} {#${toKebabCase(title)}}”.`);
      }
    }
  }
}
