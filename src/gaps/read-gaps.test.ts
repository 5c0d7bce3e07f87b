import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGaps } from './read-gaps.ts';

const mail = (body: string) =>
  `From: A Reader <reader@example.com>\r\nSubject: Not found on this site\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`;

const rows = [
  {
    name: 'a mail that the site prepared, without what it says of the sender',
    input: [
      'one.eml',
      mail('Page: https://help.example.edu/search/\r\nLooked for: camera is\r\n purple\r\n-- \r\nA Reader'),
    ],
    expected: [{ words: 'camera is purple', page: 'https://help.example.edu/search/' }],
  },
  {
    name: 'a mail in Spanish',
    input: ['one.eml', mail('Página: https://help.example.edu/es/search/\r\nBuscaba: cámara morada')],
    expected: [{ words: 'cámara morada', page: 'https://help.example.edu/es/search/' }],
  },
  { name: 'a mail about something else', input: ['one.eml', mail('Hello, is anybody there?')], expected: [] },
  { name: 'a mail with no words', input: ['one.eml', mail('Page: https://a.example/\r\nLooked for: ')], expected: [] },
  {
    name: 'a mailbox',
    input: [
      'all.mbox',
      `From a Thu Jan 1\r\n${mail('Looked for: one')}\r\n\r\nFrom b Thu Jan 1\r\n${mail('Looked for: two')}`,
    ],
    expected: [
      { words: 'one', page: undefined },
      { words: 'two', page: undefined },
    ],
  },
  {
    name: 'a table of a form, of which other columns are left out',
    input: [
      'form.csv',
      '\uFEFFTime;Email;Query;URL\n1;a@b.example;"purple; camera";https://a.example/search/\n2;c@d.example;;\n',
    ],
    expected: [{ words: 'purple; camera', page: 'https://a.example/search/', article: undefined }],
  },
  {
    name: 'the table that an editor filled in',
    input: ['gaps.tsv', 'words\tpage\ttimes\twhat is proposed\tarticle\npurple\t/es/\t2\twhich?\tcamera-blocked\n'],
    expected: [{ words: 'purple', page: '/es/', article: 'camera-blocked' }],
  },
  {
    name: 'a list',
    input: ['list.txt', 'one\n\n two  three \n'],
    expected: [{ words: 'one' }, { words: 'two three' }],
  },
] as const;

for (const { name, input, expected } of rows) {
  test(`readGaps: ${name}`, async () => {
    const [file, text] = input;
    assert.deepEqual(await readGaps(file, new TextEncoder().encode(text)), expected);
  });
}

const refusals = [
  { name: 'another kind of file', input: ['a.docx', ''], expected: /a\.docx cannot be read; expected mails/ },
  {
    name: 'a table without words',
    input: ['a.csv', 'Time,Email\n1,2\n'],
    expected: /a\.csv:1 names the columns “Time”, “Email”; expected one named “words”/,
  },
] as const;

for (const { name, input, expected } of refusals) {
  test(`readGaps refuses ${name}`, async () => {
    const [file, text] = input;
    await assert.rejects(readGaps(file, new TextEncoder().encode(text)), expected);
  });
}
