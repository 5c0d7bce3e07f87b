import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { threadId } from 'node:worker_threads';
import type { PageWork } from '../../src/hosting/page-threads.ts';

// The clock stands before, between and after the two kinds of work on a page.
const spent = { start: 0, Markdown: 0, 'finishing pages': 0 };
const kinds = Object.keys(spent) as Array<keyof typeof spent>;
let looks = 0;
let last = 0;

/** Notes how much processor time each kind of work on pages has taken in this thread. It is said now and then, as a thread ends without a word. */
export const work: PageWork = (_file, _html, folder) => {
  const { user, system } = process.threadCpuUsage();
  const kind = kinds[looks % kinds.length] ?? 'start';
  spent[kind] += (user + system - last) / 1e6;
  last = user + system;
  if (looks++ % (20 * kinds.length) === 0)
    writeFileSync(`${folder}/../thread-${String(threadId)}.json`, JSON.stringify({ ...spent, start: 0 }));
  return undefined;
};
