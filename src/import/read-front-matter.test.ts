import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontMatter } from './read-front-matter.ts';

const rows = [
  { name: 'YAML', input: '---\ntitle: A\n---\n\nText\n', expected: { data: { title: 'A' }, body: '\nText\n' } },
  { name: 'TOML', input: '+++\ntitle = "A"\n+++\nText', expected: { data: { title: 'A' }, body: 'Text' } },
  { name: 'JSON', input: '{\n"title": "A"\n}\nText', expected: { data: { title: 'A' }, body: 'Text' } },
  { name: 'none', input: '# Heading\n', expected: { data: {}, body: '# Heading\n' } },
  { name: 'no text after it', input: '---\ntitle: A\n---', expected: { data: { title: 'A' }, body: '' } },
  {
    name: 'a byte order mark, and the line ends of Windows',
    input: '\uFEFF---\r\ntitle: A\r\n---\r\nText\r\n',
    expected: { data: { title: 'A' }, body: 'Text\n' },
  },
  { name: 'a title with a colon', input: '---\ntitle: A: b\n---\nT', expected: { data: { title: 'A: b' }, body: 'T' } },
  { name: 'rules around words', input: '---\nWords\n---\nT', expected: { data: {}, body: '---\nWords\n---\nT' } },
];

for (const { name, input, expected } of rows) {
  test(`front matter: ${name}`, () => assert.deepEqual(readFrontMatter(input), expected));
}
