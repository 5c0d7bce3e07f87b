/**
 * Lists what has not been compared with its sources for too long: `npm run stale`. See docs/keeping-true.md, and `--help`. It asks the
 * clock, which no check and no build does.
 */
import { listDated } from '../checks/content/list-dated.ts';
import { listDue } from './list-due.ts';
import { readDay, readOptions } from './read-options.ts';
import { readSoundContent } from './read-sound-content.ts';

const help = `Lists what is due to be looked at again, most urgent first: npm run stale [-- options]

  --on <day>  what will be due on that day, such as 2027-06-30; without it, today
  --strict    ends with 1 when anything is overdue

How long things hold stands in content/freshness.yaml. What is overdue is told; what has been for long makes the command end
with 1. What has no day of its own is listed at the end. docs/keeping-true.md tells the rest.`;

const { on, strict } = readOptions(help, { on: { type: 'string' }, strict: { type: 'boolean' } });
const day = readDay(on);

const { text, urgency } = listDue(listDated(readSoundContent()), day);
console.log(text);
if (urgency === 'late' || (strict && urgency === 'overdue')) process.exitCode = 1;
