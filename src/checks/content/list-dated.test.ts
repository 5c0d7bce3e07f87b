import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addPeriod, listDated } from './list-dated.ts';
import { parseContent } from './parse-content.ts';

const periods = [
  { input: ['2026-11-22', '6 months'], expected: '2027-05-22' },
  { input: ['2026-08-31', '6 months'], expected: '2027-02-28' },
  { input: ['2028-02-29', '1 year'], expected: '2029-02-28' },
  { input: ['2026-12-30', '1 week'], expected: '2027-01-06' },
  { input: ['2026-01-31', '1 month'], expected: '2026-02-28' },
  { input: ['2026-11-22', '90 days'], expected: '2027-02-20' },
] as const;

for (const {
  input: [day, period],
  expected,
} of periods)
  test(`addPeriod: ${day} and ${period}`, () => assert.equal(addPeriod(day, period), expected));

const freshness =
  'articles: 6 months\ntranslations: 6 months\nfacts: 6 months\nofficialAddresses: 6 months\nsources: 1 year\ngrace: 1 month\n';
const source = 'persona-what-is: { title: A page, publisher: Persona, url: "https://a.example/"';
const fact = 'f: { value: 24, unit: hour, decides: organization, source: persona-what-is';
const article = (more: string) => `---\ntitle: A\nsummary: Twenty letters or more of it.\n${more}\n---\n\nText.\n`;
const english = 'topic: fix\nsources: [persona-what-is]\nchecked: 2026-11-22';

const rows = [
  {
    name: 'a source, a fact and an article, each from its own day',
    input: {
      'content/sources.yaml': `${source}, read: 2026-02-20 }\n`,
      'content/facts.yaml': `${fact}, checked: 2026-11-22 }\n`,
      'content/articles/en/a.mdx': article(english),
    },
    expected: [
      'content/sources.yaml:1 the source “persona-what-is” was read on 2026-02-20 and holds 1 year. 2027-02-20 2027-03-20 Persona',
      'content/facts.yaml:1 the fact “f” was checked on 2026-11-22 and holds 6 months. 2027-05-22 2027-06-22 the organization',
      'content/articles/en/a.mdx:6 the article “A” was checked on 2026-11-22 and holds 6 months. 2027-05-22 2027-06-22 Persona',
    ],
  },
  {
    name: 'one that holds longer than its kind, and one that others decide',
    input: {
      'content/sources.yaml': `${source}, read: 2026-02-20, holds: 3 years }\n`,
      'content/facts.yaml': `${fact.replace('organization', 'others')}, checked: 2026-11-22, holds: 2 weeks }\n`,
    },
    expected: [
      'content/sources.yaml:1 the source “persona-what-is” was read on 2026-02-20 and holds 3 years. 2029-02-20 2029-03-20 Persona',
      'content/facts.yaml:1 the fact “f” was checked on 2026-11-22 and holds 2 weeks. 2026-12-06 2027-01-06 Persona',
    ],
  },
  {
    name: 'an organization that wants facts looked at sooner, and its security.txt',
    input: {
      'content/sources.yaml': `${source} }\n`,
      'content/facts.yaml': `${fact}, checked: 2026-11-22 }\n`,
      'content/organization.yaml':
        'freshness: { facts: 1 month }\nsecurityReports:\n  contact: s@a.example\n  expires: 2027-06-30\n',
    },
    expected: [
      'content/sources.yaml:1 the source “persona-what-is” has no day on which it was read. – – Persona',
      'content/facts.yaml:1 the fact “f” was checked on 2026-11-22 and holds 1 month. 2026-12-22 2027-01-22 the organization',
      'content/organization.yaml:4 where to report a weakness expires on 2027-06-30. 2027-06-30 2027-07-30 the organization',
    ],
  },
  {
    name: 'a fact whose source was read again since, and not one whose source was read before',
    input: {
      'content/sources.yaml': `${source}, read: 2026-10-01 }\n`,
      'content/facts.yaml': `${fact}, checked: 2026-09-01 }\n${fact.replace('f:', 'g:')}, checked: 2026-10-01 }\n`,
    },
    expected: [
      'content/sources.yaml:1 the source “persona-what-is” was read on 2026-10-01 and holds 1 year. 2027-10-01 2027-11-01 Persona',
      'content/facts.yaml:1 the fact “f” was checked on 2026-09-01, before its source “persona-what-is” was read again on 2026-10-01. 2026-10-01 2026-11-01 the organization',
      'content/facts.yaml:2 the fact “g” was checked on 2026-10-01 and holds 6 months. 2027-04-01 2027-05-01 the organization',
    ],
  },
  {
    name: 'a translation that is older than the change in its English article, and a draft',
    input: {
      'content/articles/en/a.mdx': article(
        `${english}\nchanged: { on: 2026-11-25, what: Something is not as it was before. }`,
      ),
      'content/articles/es/a.mdx': article('checked: 2026-11-22'),
      'content/articles/en/b.mdx': article(`${english}\ndraft: true`),
    },
    expected: [
      'content/articles/en/a.mdx:6 the article “A” was checked on 2026-11-22 and holds 6 months. 2027-05-22 2027-06-22 ',
      'content/articles/es/a.mdx:4 the translation “A” was checked on 2026-11-22, before the English article was changed on 2026-11-25. 2026-11-25 2026-12-25 the English article',
    ],
  },
  { name: 'no file that says how long', input: { 'content/freshness.yaml': '' }, expected: [] },
];

for (const { name, input, expected } of rows) {
  test(`listDated: ${name}`, () => {
    const files = { 'content/freshness.yaml': freshness, ...input } as Record<string, string>;
    const found = listDated(parseContent(files, { parts: new Map(), pages: [] }));
    assert.deepEqual(
      found.map(
        ({ file, line, what, why, due = '–', late = '–', decides }) =>
          `${file}:${line} ${what} ${why}. ${due} ${late} ${decides}`,
      ),
      expected,
    );
  });
}
