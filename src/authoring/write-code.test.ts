import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCode } from './write-code.ts';

const rows = [
  { name: 'none yet', input: '---\ntitle: A\n---\n\nText.\n', expected: '---\ntitle: A\ncode: A4KR\n---\n\nText.\n' },
  { name: 'another', input: '---\ncode: B7QX\ntitle: A\n---\n', expected: '---\ncode: A4KR\ntitle: A\n---\n' },
  { name: 'a number', input: '---\ncode: 2345\ntitle: A\n---\n', expected: '---\ncode: A4KR\ntitle: A\n---\n' },
  { name: 'in quotes', input: '---\ncode: "a4kr" # own\n---\n', expected: '---\ncode: A4KR # own\n---\n' },
  { name: 'empty', input: '---\ncode:\ntitle: A\n---\n', expected: '---\ncode: A4KR\ntitle: A\n---\n' },
  {
    name: 'empty, with a comment',
    input: '---\ncode: # none\ntitle: A\n---\n',
    expected: '---\ncode: A4KR # none\ntitle: A\n---\n',
  },
  {
    name: 'commented out',
    input: '---\n# code: B7QX\ntitle: A\n---\n',
    expected: '---\n# code: B7QX\ntitle: A\ncode: A4KR\n---\n',
  },
  {
    name: 'under a wrong key',
    input: '---\nCode: A4KR\ntitle: A\n---\n',
    expected: '---\nCode: A4KR\ntitle: A\ncode: A4KR\n---\n',
  },
  {
    name: 'in Windows line ends',
    input: '---\r\ntitle: A\r\n---\r\n\r\nText.\r\n',
    expected: '---\r\ntitle: A\r\ncode: A4KR\r\n---\r\n\r\nText.\r\n',
  },
  {
    name: 'with a line of the text that looks like one',
    input: '---\ntitle: A\n---\n\n---\n\ncode: B7QX\n\n---\n',
    expected: '---\ntitle: A\ncode: A4KR\n---\n\n---\n\ncode: B7QX\n\n---\n',
  },
];

for (const { name, input, expected } of rows) {
  test(`a code is written into frontmatter: ${name}`, () => {
    assert.equal(writeCode(input, 'A4KR'), expected);
    assert.equal(writeCode(expected, 'A4KR'), expected);
  });
}

test('a code that YAML would take for a number is written in quotes', () => {
  assert.equal(writeCode('---\ntitle: A\n---\n', '2E34'), '---\ntitle: A\ncode: "2E34"\n---\n');
});

const untouched = [
  { name: 'no frontmatter', input: 'Text.\n\n---\n\nMore.\n\n---\n' },
  { name: 'frontmatter without an end', input: '---\ntitle: A\n\nText.\n' },
  { name: 'frontmatter that is no YAML', input: '---\ntitle: Camera: blocked\n---\n' },
  { name: 'two codes', input: '---\ncode: A4KR\ncode: B7QX\n---\n' },
  { name: 'frontmatter in braces', input: '---\n{ title: A }\n---\n' },
  { name: 'a list', input: '---\ncode:\n  - A4KR\n---\n' },
];

for (const { name, input } of untouched) {
  test(`an article is left as it is: ${name}`, () => assert.equal(writeCode(input, 'A4KR'), input));
}
