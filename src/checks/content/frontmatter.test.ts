import { frontmatter } from './frontmatter.ts';
import { testRule } from './rule-testing.ts';

// The topics and sources are those of `content/`, because the schema lists them.
const right = {
  title: 'My link has expired',
  summary: 'Ask the organization that sent it for a new one.',
  topic: 'fix',
  code: '7F3Q',
  checked: '2026-11-22',
  sources: '[persona-link-expired]',
};
const article = (changes: Record<string, string>, locale = 'en') => ({
  [`content/articles/${locale}/b.mdx`]: `---\n${Object.entries({ ...right, ...changes })
    .map(([key, value]) => (value === '' ? '' : `${key}: ${value}\n`))
    .join('')}---\n`,
});
const b = 'content/articles/en/b.mdx';

/** The day that it is where days begin first, or the days after it. */
const furthestEast = (days = 0) => new Date(Date.now() + (14 + 24 * days) * 60 * 60 * 1000).toISOString().slice(0, 10);

testRule(frontmatter, [
  { name: 'all that it should be', input: article({}), expected: [] },
  {
    name: 'a key misspelt',
    input: article({ aliasses: '[x]' }),
    expected: [`${b}:8 has the key “aliasses”, which means nothing here. Nearest: aliases.`],
  },
  { name: 'a key missing', input: article({ title: '' }), expected: [`${b}:2 has no “title”; expected a text.`] },
  {
    name: 'no such topic',
    input: article({ topic: 'fixx' }),
    expected: [`${b}:4 has “fixx” as topic, which is none of the known ones. Nearest: fix.`],
  },
  {
    name: 'no such source',
    input: article({ sources: '[persona-link-expird]' }),
    expected: [
      `${b}:7 has “persona-link-expird” in sources, which is none of the known ones. Nearest: persona-link-expired.`,
    ],
  },
  {
    name: 'a long title',
    input: article({ title: 'x'.repeat(71) }),
    expected: [`${b}:2 has “${'x'.repeat(60)}…” as title; expected at most 70 characters and found 71.`],
  },
  ...[
    '2026-13-45',
    '2026-02-30',
    '2026-00-10',
    '2026-1-2',
    '22.11.2026',
    '2026-11-22T10:00',
    '2026-11-22 10:00:00',
  ].map((found) => ({
    name: `${found}, which is no day`,
    input: article({ checked: found }),
    expected: [`${b}:6 has “${found}” as checked; expected a day such as 2026-11-22.`],
  })),
  { name: 'a day that has begun far in the east', input: article({ checked: furthestEast() }), expected: [] },
  {
    name: 'a day to come',
    input: article({ checked: furthestEast(1), changed: '{ on: 2999-01-01, what: Something that nobody knows yet. }' }),
    expected: [
      `${b}:6 has ${furthestEast(1)} as checked; expected a day that has begun, not one to come.`,
      `${b}:8 has 2999-01-01 as changed.on; expected a day that has begun, not one to come.`,
    ],
  },
  {
    name: 'a date in words',
    input: article({ checked: 'yesterday' }),
    expected: [`${b}:6 has “yesterday” as checked; expected a day such as 2026-11-22.`],
  },
  {
    name: 'a change, told in one sentence',
    input: article({ changed: '{ on: 2026-11-22, what: Links now last for two days. }' }),
    expected: [],
  },
  {
    name: 'a change on no day, told in a word',
    input: article({ changed: '{ on: soon, what: Links, why: x }' }),
    expected: [
      `${b}:8 has “soon” as changed.on; expected a day such as 2026-11-22.`,
      `${b}:8 has “Links” as changed.what; expected at least 20 characters and found 5.`,
      `${b}:8 has the key “changed.why”, which means nothing here. Nearest: what.`,
    ],
  },
  {
    name: 'an order that is none',
    input: article({ order: '0' }),
    expected: [`${b}:8 has 0 as order; expected more than 0.`],
  },
  {
    name: 'a translation that says what is the English article’s',
    input: { ...article({}), ...article({ code: '', sources: '' }, 'es') },
    expected: [
      'content/articles/es/b.mdx:4 has the key “topic”, which means nothing here. Expected one of: title, summary, aliases, checked, holds, changed.',
    ],
  },
]);
