import type { Dated } from '../checks/content/list-dated.ts';

/** How much is due on a day: nothing, something that is overdue, or something that has been for long. */
export type Urgency = 'none' | 'overdue' | 'late';

/** What is due on a day, as people read it, most urgent first; and how urgent it is. What has no day of its own is told last, and is not due. */
export function listDue(dated: readonly Dated[], day: string): { text: string; urgency: Urgency } {
  const due = dated
    .flatMap((one) => (one.due !== undefined && one.due <= day ? [{ ...one, due: one.due }] : []))
    .toSorted((a, b) => compare(a.due, b.due) || compare(a.file, b.file) || a.line - b.line);
  const late = due.filter((one) => one.late !== undefined && one.late <= day);
  const overdue = due.filter((one) => !late.includes(one));
  const undated = dated.filter((one) => one.due === undefined);
  const [next] = dated.flatMap((one) => (one.due !== undefined && one.due > day ? [one.due] : [])).toSorted(compare);

  const groups = [
    { title: 'Long overdue', entries: late.map(describe), gap: '\n\n' },
    { title: 'Overdue', entries: overdue.map(describe), gap: '\n\n' },
    { title: 'Without a day, so that nobody can say when they are due', entries: undated.map(name), gap: '\n' },
  ].filter(({ entries }) => entries.length > 0);
  const text = [
    ...groups.map(({ title, entries, gap }) => `${title}: ${entries.length}\n\n${entries.join(gap)}`),
    `On ${day}: ${due.length} due, of which ${late.length} long overdue.` +
      (next === undefined ? '' : ` The next is due on ${next}.`),
  ].join('\n\n');
  return { text, urgency: late.length > 0 ? 'late' : due.length > 0 ? 'overdue' : 'none' };
}

const describe = ({ file, line, what, why, due, decides, mend }: Dated) =>
  [
    `${file}:${line} ${what}`,
    `  ${why}: due since ${due ?? ''}`,
    `  ${mend}`,
    `  Who decides what it says: ${decides}.`,
  ].join('\n');

const name = ({ file, line, what, why }: Dated) => `${file}:${line} ${what} ${why}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
