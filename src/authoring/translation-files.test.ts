import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticles } from './content-files.ts';
import { renameHeading } from './rename-heading.ts';
import { changeLinks, recordLinks } from './record-links.ts';
import { renameArticle } from './rename-article.ts';
import { begin, markDue, needSections, recordAll } from './translate.ts';
import { compare, mark, recordSections, unmark } from './translation-files.ts';

const [en, es, other] = ['content/articles/en/a.mdx', 'content/articles/es/a.mdx', 'content/articles/en/b.mdx'];
const head = (title: string) => `---\ntitle: ${title}\nsummary: ${title}.\nchecked: 2026-11-22\n---\n\n`;
const files = {
  [en]: `${head('A')}Start.\n\n## One {#one}\n\nText.\n\n<Question id="why" ask="Why?">\n\nSo, see [B](/articles/b/#two) and [one](#one).\n\n</Question>\n`,
  [other]: `${head('B')}## Two {#two}\n\nText.\n`,
  'content/aliases/es.yaml': '/articles/a/: [uno, dos]\n/articles/b/: [tres]\n',
};
const states = (now: Record<string, string>, slug = 'a') =>
  compare(now, 'es', slug).sections.map(({ name, state }) => `${name} ${state}`);

const begun = begin(files, 'es', 'a');
const translated = recordSections(begun, 'es', 'a', ['title', 'summary', 'start', '#one', '#why']);

test('begin: has the English text, every section marked, and the aliases that waited', () => {
  assert.equal(
    begun[es],
    `---
# To translate title: into Español
title: A
# To translate summary: into Español
summary: A.
aliases:
  - uno
  - dos
checked: 2026-11-22
---

{/* To translate: into Español */}

Start.

## One {#one}

{/* To translate: into Español */}

Text.

<Question id="why" ask="Why?">

{/* To translate: into Español */}

So, see [B](/articles/b/#two) and [one](#one).

</Question>
`,
  );
  assert.equal(begun['content/aliases/es.yaml'], '/articles/b/: [tres]\n');
  assert.deepEqual(states(begun), [
    'title missing',
    'summary missing',
    'start missing',
    '#one missing',
    '#why missing',
  ]);
});

test('recordSections: takes the marks away, and nothing else', () => {
  const aliases = 'summary: A.\naliases:\n  - uno\n  - dos\n';
  assert.equal(translated[es], files[en]?.replace('summary: A.\n', aliases));
  assert.deepEqual(states(translated), ['title fresh', 'summary fresh', 'start fresh', '#one fresh', '#why fresh']);
});

test('recordSections: what is not named stays as it was', () =>
  assert.deepEqual(states(recordSections(begun, 'es', 'a', ['#one'])), [
    'title missing',
    'summary missing',
    'start missing',
    '#one fresh',
    '#why missing',
  ]));

test('needSections: all that are translated, unless they are named', () => {
  const half = { ...begun, [es]: (begun[es] ?? '').replace('Start.', 'Inicio.').replace('Text.', 'Texto.') };
  assert.deepEqual(needSections(half, 'es', 'a', []), ['start', '#one']);
  assert.deepEqual(needSections(half, 'es', 'a', ['title', 'why']), ['title', '#why']);
  assert.throws(() => needSections(half, 'es', 'a', ['wy']), /has no section “wy”. Nearest: why/);
});

test('recordAll: what is stale stays so, and what is marked', () => {
  const changed = { ...translated, [en]: (translated[en] ?? '').replace('Text.', 'Words.') };
  assert.deepEqual(recordAll(changed, 'es'), changed);
  assert.deepEqual(recordAll(begun, 'es'), begun);
  const unrecorded = { ...files, [es]: (files[en] ?? '').replace('Start.', 'Inicio.').replace('Text.', 'Texto.') };
  assert.deepEqual(states(recordAll(unrecorded, 'es')).slice(2), ['start fresh', '#one fresh', '#why missing']);
});

test('markDue: adds what is missing in its place, and marks what changed, once', () => {
  const english = (translated[en] ?? '').replace('Text.', 'Words.\n\n## New {#new}\n\nNew text.');
  const due = markDue({ ...translated, [en]: english }, 'es', 'a');
  const [, after = ''] = (due[es] ?? '').split('Start.\n\n');
  assert.match(
    after,
    /^## One \{#one\}\n\n\{\/\* To translate: [^]*Words\.[^]*\*\/\}\n\nText\.\n\n## New \{#new\}\n\n\{\/\* To translate: into Español \*\/\}\n\nNew text\.\n\n<Question/,
  );
  assert.deepEqual(markDue(due, 'es', 'a'), due);
  assert.deepEqual(states(due).slice(3), ['#one stale', '#new missing', '#why fresh']);
});

test('unmark: the end of a section without a mark stays as it was', () =>
  assert.equal(unmark(mark(files[en] ?? '', '#why', 'x */ y'), '#why'), files[en]));

const coded = recordLinks(translated);

const rows = [
  { name: 'an article was renamed', command: renameArticle, names: ['a', 'c'], slug: 'c', last: '#why' },
  {
    name: 'an article that it links to was renamed',
    command: renameArticle,
    names: ['b', 'c'],
    slug: 'a',
    last: '#why',
  },
  {
    name: 'a question was renamed',
    command: renameHeading,
    names: ['a', 'why', 'because'],
    slug: 'a',
    last: '#because',
  },
  {
    name: 'a heading that is linked to was renamed',
    command: renameHeading,
    names: ['a', 'one', 'first'],
    slug: 'a',
    last: '#why',
  },
];

for (const { name, command, names, slug, last } of rows) {
  test(`keepRecords: a translation is as fresh as before when ${name}`, () => {
    const after = changeLinks(coded, command, names);
    assert.equal(parseArticles(after).originals.has(slug), true);
    assert.deepEqual(
      compare(after, 'es', slug).sections.filter(({ state }) => state !== 'fresh'),
      [],
    );
    assert.equal(states(after, slug).at(-1), `${last} fresh`);
  });
}
