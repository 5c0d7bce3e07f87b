/**
 * Lists what has not been compared with its sources for too long: `npm run stale`. See docs/keeping-true.md, and `--help`. It asks the
 * clock, which no check and no build does.
 */
import { readCommand } from '../checks/read-command.ts';
import { listDated } from '../checks/content/list-dated.ts';
import { listDue } from './list-due.ts';
import { readDay } from './read-day.ts';
import { readSoundContent } from './read-sound-content.ts';

const {
  values: { on, strict },
} = readCommand({
  name: 'stale',
  does: 'Lists what is due to be looked at again, most urgent first. How long things hold stands in content/freshness.yaml. What is overdue is told; what has been for long makes the command end with 1. What has no day of its own is listed at the end. docs/keeping-true.md tells the rest.',
  options: {
    on: { type: 'string', says: '<day> what will be due on that day, such as 2027-06-30; today without it' },
    strict: { type: 'boolean', says: 'ends with 1 when anything is overdue' },
  },
});
const day = readDay(on);

const { text, urgency } = listDue(listDated(readSoundContent()), day);
console.log(text);
if (urgency === 'late' || (strict && urgency === 'overdue')) process.exitCode = 1;
