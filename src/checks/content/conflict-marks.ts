import type { Problem } from '../report.ts';
import { linksFile, type Content } from './parse-content.ts';

/** What git writes around the two texts of a place that two people changed. */
const mark = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/;

/** No file has the marks that a merge leaves. All else in such a file follows from them. The ledger has a command that mends it. */
export function* conflictMarks({ texts }: Pick<Content, 'texts'>): Generator<Problem> {
  for (const [file, text] of texts) {
    // Hardly a file has any.
    if (file === linksFile || !/^(?:<{7}|={7}|>{7})/m.test(text)) continue;
    const lines = text.split(/\r?\n/).flatMap((line, index) => (mark.test(line) ? [{ line, number: index + 1 }] : []));
    const [first] = lines;
    if (!first) continue;
    const others = lines.slice(1).map(({ number }) => number);
    const more = others.length === 0 ? '' : ` and on line${others.length > 1 ? 's' : ''} ${others.join(', ')}`;
    yield {
      file,
      line: first.number,
      message: `has marks that a merge left, “${first.line.slice(0, 7)}” here${more}; expected the text that shall stand, without them.`,
    };
  }
}
