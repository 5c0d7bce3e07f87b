import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../report.ts';
import { overdue } from './overdue.ts';
import { parseContent } from './parse-content.ts';
import { testRule } from './rule-testing.ts';

const facts = 'content/facts.yaml';
const fact = (name: string, day: string) =>
  `${name}: { value: 24, unit: hour, decides: persona, source: persona-what-is, checked: ${day} }\n`;
const compare = 'Compare it with “persona-what-is”, and set its “checked” to that day.';

testRule(overdue, [
  { name: 'what holds still', input: { [facts]: fact('a', '2026-06-23') + fact('b', '2026-11-22') }, expected: [] },
  {
    name: 'one that is overdue, and one that has been for long, on the day that the newest was checked',
    input: { [facts]: fact('a', '2026-05-22') + fact('b', '2025-11-22') + fact('c', '2026-11-22') },
    expected: [
      `${facts}:1 warning: has the fact “a”, which was checked on 2026-05-22 and holds 6 months: overdue since 2026-11-22. ${compare}`,
      `${facts}:2 has the fact “b”, which was checked on 2025-11-22 and holds 6 months: long overdue since 2026-05-22. ${compare}`,
    ],
  },
  { name: 'old content that nobody has touched since', input: { [facts]: fact('a', '2001-01-01') }, expected: [] },
  {
    name: 'no file that says how long',
    input: { 'content/freshness.yaml': undefined },
    expected: ['content/freshness.yaml does not exist; expected how long what was checked holds.'],
  },
]);

test('overdue: on the day of the last commit, where nothing newer is named', () => {
  const freshness = `${['articles', 'translations', 'facts', 'officialAddresses', 'sources', 'grace'].join(': 6 months\n')}: 6 months\n`;
  const files = { [facts]: fact('a', '2026-05-22'), 'content/freshness.yaml': freshness };
  const content = { ...parseContent(files, { parts: new Map(), pages: [] }), committed: '2026-11-22' };
  assert.deepEqual(
    [...overdue(content)].map((problem) => formatProblem(problem).slice(0, 33)),
    [`${facts}:1 warning: has`],
  );
});
