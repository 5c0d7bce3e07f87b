import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSections } from './read-sections.ts';

const terms = [
  { id: 'vpn', title: 'VPN' },
  { id: 'chip', title: 'Chip' },
];

const rows = [
  {
    name: 'headings of both levels, with markup in their words',
    input: 'Text.\n\n## Get a *new* `link` {#new}\n\nText.\n\n### Ask {#ask}',
    expected: ['new: Get a new link', 'ask: Ask'],
  },
  {
    name: 'a question and a heading in it, in reading order',
    input:
      '## One {#one}\n\n<Question id="two" ask="Do I?">\n\nYes.\n\n### Three {#three}\n\n</Question>\n\n## Four {#four}',
    expected: ['one: One', 'two: Do I?', 'three: Three', 'four: Four'],
  },
  {
    name: 'variants, and no other part',
    input:
      '<Variants>\n<Variant id="iphone" title="iPhone">\n\nA.\n\n</Variant>\n</Variants>\n\n<Callout kind="note" title="Note">\n\nB.\n\n</Callout>',
    expected: ['iphone: iPhone'],
  },
  {
    name: 'the terms of the glossary',
    input: '## A {#a}\n\n<Glossary />\n\n## B {#b}',
    expected: ['a: A', 'vpn: VPN', 'chip: Chip', 'b: B'],
  },
  { name: 'a heading without an id', input: '## A\n\n### B {#b}', expected: ['b: B'] },
  { name: 'a text without a place', input: 'Text.', expected: [] },
];

for (const { name, input, expected } of rows) {
  test(name, () =>
    assert.deepEqual(
      readSections(input, terms).map(({ id, title }) => `${id}: ${title}`),
      expected,
    ),
  );
}
