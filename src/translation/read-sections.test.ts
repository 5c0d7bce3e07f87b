import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSourceSections } from './read-file.ts';

const source = (body: string, title = 'A', summary = 'B.') =>
  `---\ntitle: ${title}\nsummary: ${summary}\n---\n\n${body}\n`;

const whole = source(
  'Start.\n\n## One {#one}\n\nText.\n\n<Question id="why" ask="Why?">\n\nSo.\n\n</Question>\n\n### Two {#two}\n\nEnd.',
);

test('readSections: each begins with a heading or a question, and runs to the next', () =>
  assert.deepEqual(
    listSourceSections(whole).map(({ name, lines }) => [name, lines?.from, lines?.to]),
    [
      ['title', undefined, undefined],
      ['summary', undefined, undefined],
      ['start', 1, 3],
      ['#one', 4, 7],
      ['#why', 8, 13],
      ['#two', 14, 17],
    ],
  ));

const start = '1. **Ask** for a [link](/articles/a/#b), <Fact name="link-lifetime" unless />.\n2. Wait.';
const same = [
  {
    name: 'another layout',
    input: '1)  __Ask__ for a\n    [link](/articles/a/#b),   <Fact unless name="link-lifetime"  />.\n\n2)  Wait.\n\n',
  },
  { name: 'a comment', input: `{/* Seen. */}\n\n${start}` },
];
const changed = [
  { name: 'a word', input: start.replace('Wait', 'Stay') },
  { name: 'the target of a link', input: start.replace('#b', '#c') },
  { name: 'an attribute of a part', input: start.replace(' unless', '') },
  { name: 'a mark', input: start.replaceAll('**', '') },
];
const hashOf = (text: string, name: string) => listSourceSections(text).find((section) => section.name === name)?.hash;

for (const { name, input } of same) {
  test(`readSections: the text is the same after a change of ${name}`, () =>
    assert.equal(hashOf(source(input), 'start'), hashOf(source(start), 'start')));
}
for (const { name, input } of changed) {
  test(`readSections: the text is another after a change of ${name}`, () =>
    assert.notEqual(hashOf(source(input), 'start'), hashOf(source(start), 'start')));
}

test('readSections: an id is the name of its section, and no part of it', () => {
  assert.equal(hashOf(whole.replace('{#one}', '{#first}'), '#first'), hashOf(whole, '#one'));
  assert.equal(hashOf(whole.replace('"why"', '"because"'), '#because'), hashOf(whole, '#why'));
  assert.notEqual(hashOf(whole.replace('Why?', 'Who?'), '#why'), hashOf(whole, '#why'));
});

test('readSections: only the section that was changed is another', () => {
  const next = listSourceSections(whole.replace('So.', 'So it is.'));
  const before = listSourceSections(whole);
  assert.deepEqual(
    next.filter(({ hash }, index) => hash !== before[index]?.hash).map(({ name }) => name),
    ['#why'],
  );
});

test('readSections: a comment of the command marks the section that it stands in', () => {
  const marked = whole
    .replace('So.', '{/* To translate: x */}\n\nSo.')
    .replace('Start.', '{/* To translate */}\n\nStart.');
  const names = listSourceSections(marked).flatMap(({ name, isMarked }) => (isMarked ? [name] : []));
  assert.deepEqual(names, ['start', '#why']);
});

test('readSections: a text that cannot be parsed has a title and a summary', () =>
  assert.deepEqual(
    listSourceSections(source('{')).map(({ name }) => name),
    ['title', 'summary'],
  ));
