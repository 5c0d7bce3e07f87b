import type { Problem } from '../report.ts';
import { listDated, newestDay } from './list-dated.ts';
import { freshnessFile, type Content } from './parse-content.ts';

/**
 * Nothing is long overdue, and what is overdue is told. The day is that of the last commit, or a later one that content names, and not
 * that of the clock: the same files are judged alike for ever, so that no old clone and no build breaks because time passes. Whoever
 * changes something is told. The clock is asked by `npm run stale`.
 */
export function* overdue(content: Content): Generator<Problem> {
  if (!content.files.includes(freshnessFile)) {
    yield { file: freshnessFile, message: 'does not exist; expected how long what was checked holds.' };
  }
  const newest = newestDay(content);
  const day = content.committed !== undefined && content.committed > newest ? content.committed : newest;
  for (const { file, line, what, why, due, late, mend } of listDated(content)) {
    if (due === undefined || late === undefined || due > day) continue;
    const isLate = late <= day;
    yield {
      file,
      line,
      message: `has ${what}, which ${why}: ${isLate ? 'long ' : ''}overdue since ${due}. ${mend}`,
      ...(!isLate && { isWarning: true }),
    };
  }
}
