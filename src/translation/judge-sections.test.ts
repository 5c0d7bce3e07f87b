import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeSections } from './judge-sections.ts';
import { listSourceSections } from './read-file.ts';

const english = '---\ntitle: A\nsummary: B.\n---\n\n## One {#one}\n\nText.\n';
const spanish = '---\ntitle: C\nsummary: D.\n---\n\n## Uno {#one}\n\nTexto.\n';
const made = Object.fromEntries(listSourceSections(english).map(({ name, hash }) => [name, hash]));

const rows: Array<{ name: string; text?: string; record: Record<string, string>; expected: string[] }> = [
  { name: 'all of it made from the text of today', record: made, expected: ['fresh', 'fresh', 'fresh'] },
  { name: 'made from another text', record: { ...made, '#one': 'abcdefghij' }, expected: ['fresh', 'fresh', 'stale'] },
  { name: 'nothing recorded', record: {}, expected: ['unrecorded', 'unrecorded', 'unrecorded'] },
  {
    name: 'a text that still is the English one',
    text: spanish.replace('title: C', 'title: A'),
    record: {},
    expected: ['missing', 'unrecorded', 'unrecorded'],
  },
  {
    name: 'names alone, which are the same in both, and recorded',
    text: english,
    record: made,
    expected: ['fresh', 'fresh', 'fresh'],
  },
  {
    name: 'a section that is marked, recorded before or not',
    text: spanish.replace('Texto', '{/* To translate */} x\n\n{/* To translate */}\n\nTexto'),
    record: { ...made },
    expected: ['fresh', 'fresh', 'stale'],
  },
  {
    name: 'a section that it never had, and one that English never had',
    text: spanish.replace('{#one}', '{#uno}'),
    record: { title: made['title'] ?? '', summary: made['summary'] ?? '' },
    expected: ['fresh', 'fresh', 'missing', 'unknown'],
  },
  {
    name: 'a section that it lost, and one that English no longer has',
    text: spanish.replace('{#one}', '{#old}'),
    record: { ...made, '#old': 'abcdefghij' },
    expected: ['fresh', 'fresh', 'lost', 'retired'],
  },
];

for (const { name, text = spanish, record, expected } of rows) {
  test(`judgeSections: ${name}`, () => {
    const judged = judgeSections(
      listSourceSections(english),
      listSourceSections(text),
      new Map(Object.entries(record)),
    );
    assert.deepEqual(
      judged.map(({ state }) => state),
      expected,
    );
  });
}
