import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './parse-yaml.ts';

const source = `start:
  order: 10
  title:
    en: Before you start
sources: [a, b]
checked: 2026-11-22
`;
const yaml = parseYaml('content/x.yaml', source, 2);

const lines = [
  { name: 'a key', input: ['start', 'order'], expected: 3 },
  { name: 'a key under a key', input: ['start', 'title', 'en'], expected: 5 },
  { name: 'an entry of a list', input: ['sources', 1], expected: 6 },
  { name: 'a key that is missing stands where its holder does', input: ['start', 'icon'], expected: 2 },
  { name: 'a key that is missing at the top', input: ['order'], expected: 2 },
];

for (const { name, input, expected } of lines)
  test(`the line of ${name}`, () => assert.equal(yaml.lineOf(input), expected));

test('a day is a date, as it is to Astro', () => {
  assert.deepEqual((yaml.data as { checked: Date }).checked, new Date('2026-11-22'));
});

const broken = [
  { name: 'a colon in a title', input: 'a: b\ntitle: Camera: blocked\n', expected: [3] },
  { name: 'a key said twice', input: 'a: 1\nb: 2\na: 3\n', expected: [4] },
  { name: 'nothing wrong', input: 'a: 1\n', expected: [] },
];

for (const { name, input, expected } of broken) {
  test(`problems of ${name}`, () => {
    const { problems, data } = parseYaml('content/x.yaml', input, 2);
    assert.deepEqual(
      problems.map(({ line }) => line),
      expected,
    );
    assert.equal(data === undefined, expected.length > 0);
  });
}

const told = [
  {
    name: 'no space after a colon',
    input: 'a: 1\norder:10\nb: 2\n',
    expected: ['3 has “order:10” without a space after the colon; expected “order: 10”.'],
  },
  {
    name: 'a tab',
    input: 'a:\n\tb: 1\n',
    expected: ['3 begins a line with a tab; expected blanks, as many as in the lines around it.'],
  },
  {
    name: 'a list without its end',
    input: 'a: [b, c\nd: 1\n',
    expected: ['2 has “[” without its “]”; expected it after the last entry.'],
  },
  {
    name: 'a quote without its end, and all that is wrong after it',
    input: 'a: "b\nc: d: e\nf: @g\n',
    expected: [
      '2 has a text that begins with a quote (") and does not end with one; expected the same quote at its end.',
      '3 has “d: e” with “: ” in it, which begins another key; expected it in straight quotes: c: "d: e".',
      '4 has “@g”, whose first sign means something else; expected it in straight quotes: f: "@g".',
    ],
  },
];

for (const { name, input, expected } of told) {
  test(`explainYaml: ${name}`, () => {
    const { problems } = parseYaml('content/x.yaml', input, 2);
    assert.deepEqual(
      problems.map(({ line, message }) => `${line} ${message}`),
      expected,
    );
  });
}
