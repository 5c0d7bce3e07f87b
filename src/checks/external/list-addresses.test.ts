import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../content/parse-content.ts';
import { listAddresses } from './list-addresses.ts';

const rows = [
  {
    name: 'sources, facts, the organization and links of articles, each page once',
    input: {
      'content/sources.yaml': 's: { title: S, url: "https://a.example/s" }\n',
      'content/facts.yaml': 'f: { value: "https://a.example/f", kind: page }\n',
      'content/organization.yaml': 'helpDesk:\n  name: Desk\n  url: https://b.example\n',
      'content/articles/en/a.mdx':
        '---\ntitle: A\n---\n\n[One](https://a.example/s#x) and [ours](/articles/b/).\n\n[Two](https://b.example/)\n',
    },
    expected: [
      'https://a.example/s content/sources.yaml:1 content/articles/en/a.mdx:5',
      'https://a.example/f content/facts.yaml:1',
      'https://b.example/ content/organization.yaml:3 content/articles/en/a.mdx:7',
    ],
  },
  {
    name: 'an address in a sentence, without the sign after it',
    input: { 'content/replies/en.yaml': 'article: "See https://a.example/x (or https://a.example/y)."\n' },
    expected: ['https://a.example/x content/replies/en.yaml:1', 'https://a.example/y content/replies/en.yaml:1'],
  },
  {
    name: 'official domains that have pages, and one that is a page elsewhere too',
    input: {
      'content/official-addresses.yaml':
        'a.example:\n  owner: duo\nd.example:\n  owner: duo\nb.example:\n  isForMail: true\nc.example:\n  isForTests: true\n',
      'content/sources.yaml': 's: { url: "https://d.example/" }\n',
    },
    expected: [
      'https://d.example/ content/sources.yaml:1 content/official-addresses.yaml:3',
      'https://a.example/ content/official-addresses.yaml:1 (domain)',
    ],
  },
  {
    name: 'not the made-up organization, and not the ledger',
    input: {
      'content/organization.example.yaml': 'privacyNotice: https://a.example/\n',
      'content/links.json': '{ "AAAA": { "article": "https://a.example/" } }',
    },
    expected: [],
  },
];

for (const { name, input, expected } of rows) {
  test(`listAddresses: ${name}`, () => {
    const found = listAddresses(parseContent(input, { parts: new Map(), pages: [] }));
    assert.deepEqual(
      found.map(({ url, isDomain, places }) =>
        [url, ...places.map(({ file, line }) => `${file}:${line}`), ...(isDomain ? ['(domain)'] : [])].join(' '),
      ),
      expected,
    );
  });
}
