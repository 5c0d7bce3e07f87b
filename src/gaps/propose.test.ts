import assert from 'node:assert/strict';
import { test } from 'node:test';
import { propose, type AskedGap } from './propose.ts';

const article = 'content/articles/en/camera-blocked.mdx';
const synonyms = 'content/synonyms/en.yaml';
const golden = 'e2e/search-quality/en.tsv';
const files: Record<string, string> = {
  [article]:
    '---\ntitle: The camera is blocked\naliases:\n  - blocked camera\n  - camera black\nchecked: 2026-11-29\n---\n\nAllow it.\n',
  [synonyms]: '- [camera, cam]\n- [blocked, denied]\n',
  [golden]: 'camera blocked\tcamera-blocked\texact\n',
};
const stem = (word: string) => word.replace(/s$/, '');
const gap: AskedGap = { words: 'x', locale: 'en', count: 1, unhelpful: [], found: [] };

const rows: Array<{ name: string; input: Partial<AskedGap>; expected: Partial<Record<string, RegExp>>; note: RegExp }> =
  [
    {
      name: 'a synonym where a name of the article says the same but for one word',
      input: { words: 'webcams blocked', article: 'camera-blocked' },
      expected: { [synonyms]: /^- \[camera, cam, webcams\]$/m, [golden]: /^webcams blocked\tcamera-blocked\treader$/m },
      note: /synonym “webcams” for “camera”/,
    },
    {
      name: 'an alias where more is different',
      input: { words: 'Purple zebra!', article: 'camera-blocked' },
      expected: {
        [article]: /  - camera black\n  - purple zebra\nchecked/,
        [golden]: /^Purple zebra!\tcamera-blocked/m,
      },
      note: /an alias of camera-blocked/,
    },
    {
      name: 'only a golden query where the article comes first by now',
      input: { words: 'cam denied', found: ['camera-blocked'] },
      expected: { [golden]: /^cam denied\tcamera-blocked\treader$/m },
      note: /comes first by now/,
    },
    {
      name: 'nothing twice',
      input: { words: 'Camera blocked?', found: ['camera-blocked'] },
      expected: {},
      note: /is in the golden list/,
    },
    { name: 'nothing where nothing is found', input: {}, expected: {}, note: /which article answers/ },
    {
      name: 'not the article that did not help',
      input: { found: ['camera-blocked'], unhelpful: ['camera-blocked'] },
      expected: {},
      note: /were not helped/,
    },
    {
      name: 'nothing for an article that is none',
      input: { article: 'nope' },
      expected: {},
      note: /there is no .*nope\.mdx/,
    },
    {
      name: 'no alias as long as a complaint',
      input: { words: 'one two three four five six seven eight nine', article: 'camera-blocked' },
      expected: { [golden]: /^one two/m },
      note: /too long for an alias/,
    },
  ];

for (const { name, input, expected, note } of rows) {
  test(`propose: ${name}`, () => {
    const { files: after, notes } = propose([{ ...gap, ...input }], files, stem);
    const changed = Object.keys(after).filter((file) => after[file] !== files[file]);
    assert.deepEqual(changed.sort(), Object.keys(expected).sort());
    for (const [file, text] of Object.entries(expected)) assert.match(after[file] ?? '', text ?? /./);
    assert.match(notes[0]?.note ?? '', note);
  });
}
