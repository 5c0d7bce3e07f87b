import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readComplaints } from './read-complaints.ts';

const table = (...rows: string[]) => ['| They say | Send | Only you can |', '| --- | --- | --- |', ...rows].join('\n');
const blurry = '| Blurry, glare | [Clear ID photo](/articles/take-a-clear-id-photo/) | Reset attempts |';
const asRead = {
  text: 'Blurry, glare',
  label: 'Clear ID photo',
  href: '/articles/take-a-clear-id-photo/',
  onlyYou: 'Reset attempts',
};

const rows = [
  {
    name: 'a group under its heading',
    input: `## Which {#which-article}\n\n### Photos {#photos}\n\n${table(blurry)}`,
    expected: [{ title: 'Photos', complaints: [asRead] }],
  },
  {
    name: 'a table under no smaller heading',
    input: `## Which {#which-article}\n\n${table(blurry)}`,
    expected: [{ title: 'Which', complaints: [asRead] }],
  },
  {
    name: 'a link to a place, and a dash where there is nothing to do',
    input: `## Which {#which-article}\n\n${table('| *No* code | [Codes](/articles/code/#none) | – |')}`,
    expected: [{ title: 'Which', complaints: [{ text: 'No code', label: 'Codes', href: '/articles/code/#none' }] }],
  },
  {
    name: 'a link in what only the organization can do',
    input: `## Which {#which-article}\n\n${table('| Blocked | [VPN](/articles/vpn/) | [Allow the domains](#domains) |')}`,
    expected: [
      {
        title: 'Which',
        complaints: [{ text: 'Blocked', label: 'VPN', href: '/articles/vpn/', onlyYou: 'Allow the domains' }],
      },
    ],
  },
  {
    name: 'rows without an article',
    input: `## Which {#which-article}\n\n${table('| A | nothing | – |', '| B | [Duo](https://duo.com/) | – |', '| C |')}`,
    expected: [],
  },
  { name: 'no table', input: '## Which {#which-article}\n\nText.', expected: [] },
];

for (const { name, input, expected } of rows) test(name, () => assert.deepEqual(readComplaints(input), expected));
