import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dated } from '../checks/content/list-dated.ts';
import { listDue } from './list-due.ts';

const dated = (what: string, due?: string, late?: string): Dated => ({
  file: 'content/facts.yaml',
  line: 1,
  key: what,
  what,
  why: 'was checked',
  due,
  late,
  decides: 'Persona',
  mend: 'Compare it.',
});
const entry = (what: string, due: string) =>
  `content/facts.yaml:1 ${what}\n  was checked: due since ${due}\n  Compare it.\n  Who decides what it says: Persona.`;

const rows = [
  {
    name: 'nothing due, and something to come',
    input: [dated('a', '2027-02-01', '2027-08-01')],
    expected: {
      text: 'On 2027-01-31: 0 due, of which 0 long overdue. The next is due on 2027-02-01.',
      urgency: 'none',
    },
  },
  {
    name: 'from its day on',
    input: [dated('a', '2027-01-31', '2027-08-01')],
    expected: {
      text: `Overdue: 1\n\n${entry('a', '2027-01-31')}\n\nOn 2027-01-31: 1 due, of which 0 long overdue.`,
      urgency: 'overdue',
    },
  },
  {
    name: 'the longest overdue first, and what has no day last',
    input: [
      dated('undated'),
      dated('a', '2027-01-01', '2027-07-01'),
      dated('b', '2026-02-01', '2026-08-01'),
      dated('c', '2026-01-01', '2026-07-01'),
    ],
    expected: {
      text:
        `Long overdue: 2\n\n${entry('c', '2026-01-01')}\n\n${entry('b', '2026-02-01')}\n\nOverdue: 1\n\n${entry('a', '2027-01-01')}\n\n` +
        'Without a day, so that nobody can say when they are due: 1\n\ncontent/facts.yaml:1 undated was checked\n\n' +
        'On 2027-01-31: 3 due, of which 2 long overdue.',
      urgency: 'late',
    },
  },
];

for (const { name, input, expected } of rows)
  test(`listDue: ${name}`, () => assert.deepEqual(listDue(input, '2027-01-31'), expected));
