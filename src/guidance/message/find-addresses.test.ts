import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAddresses } from './find-addresses.ts';

const rows = [
  { name: 'nothing', input: '', expected: [] },
  { name: 'words', input: 'Please verify who you are. Thanks, Jane', expected: [] },
  {
    name: 'a link and the full stop of its sentence',
    input: 'Open https://a.example/x.',
    expected: ['https://a.example/x'],
  },
  { name: 'a link in parentheses', input: '(see https://a.example/x)', expected: ['https://a.example/x'] },
  {
    name: 'a link with parentheses of its own',
    input: 'https://a.example/x_(y)',
    expected: ['https://a.example/x_(y)'],
  },
  { name: 'a host without a scheme', input: 'go to a.example.com now', expected: ['a.example.com'] },
  { name: 'a sender with a name', input: 'Persona <no-reply@b.com>', expected: ['no-reply@b.com'] },
  {
    name: 'two addresses without a space',
    input: 'https://a.com,https://b.com',
    expected: ['https://a.com', 'https://b.com'],
  },
  { name: 'the same address twice', input: 'https://a.com and https://a.com', expected: ['https://a.com'] },
  {
    name: 'a path in the next line',
    input: 'https://a.com/verify\n?code=1',
    expected: ['https://a.com/verify?code=1'],
  },
  { name: 'a host in the next line', input: 'https://a.com\n.evil.tld/x', expected: ['https://a.com.evil.tld/x'] },
  { name: 'a host that ends with a dot', input: 'https://a.\nb.com/x', expected: ['https://a.b.com/x'] },
  { name: 'a sentence that goes on', input: 'https://a.com.\nhelp us', expected: ['https://a.com'] },
  { name: 'pointed brackets around two lines', input: '<https://a.com/x\ny>', expected: ['https://a.com/xy'] },
  { name: 'soft breaks of email', input: 'https://a.co=\nm/?x=3D1', expected: ['https://a.com/?x=1'] },
  { name: 'signs against tapping', input: 'hxxps[:]//a[.]com, b(.)com', expected: ['https://a.com', 'b.com'] },
  { name: 'a mailbox against collecting', input: 'x[at]a[dot]com', expected: ['x@a.com'] },
  { name: 'backslashes', input: String.raw`https:\\a.com\x`, expected: [String.raw`https:\\a.com\x`] },
  { name: 'code', input: 'javascript:alert(1)', expected: ['javascript:alert(1)'] },
  {
    name: 'a number of a server',
    input: 'http://192.0.2.7/ and 192.0.2.8',
    expected: ['http://192.0.2.7/', '192.0.2.8'],
  },
  { name: 'a domain in a text without spaces', input: '“a.com”', expected: ['a.com'] },
  { name: 'spaces of no width around it', input: '\u200Bhttps://a.com/\u200B', expected: ['https://a.com/'] },
  { name: 'spaces of no width within it', input: 'https://a\u200Bb.com/', expected: ['https://a\u200Bb.com/'] },
  { name: 'a link of HTML', input: '<p>Go <a href="https://b.com">here</a>', expected: ['https://b.com'] },
  {
    name: 'a link of HTML with an entity',
    input: '<a href=https://b&#46;com/?a&amp;b>x</a>',
    expected: ['https://b.com/?a&b'],
  },
  { name: 'a form of HTML', input: '<form action="https://b.com/x">', expected: ['https://b.com/x'] },
  {
    name: 'pictures and styles of HTML',
    input: '<style>@import url(https://c.com)</style><img src="https://d.com/x.png">',
    expected: [],
  },
  { name: 'a name with tags in it', input: 'https://a.<wbr>com/<b>x</b>', expected: ['https://a.com/x'] },
  {
    name: 'words of HTML that are an address',
    input: '<a href="https://b.com">https://a.com</a>',
    expected: ['https://b.com', 'https://a.com'],
  },
  { name: 'a link of Markdown', input: 'Go [here](https://b.com "x")', expected: ['https://b.com'] },
  {
    name: 'the reader in the header of an email',
    input: 'From: a@a.com\nTo: me@b.com\nSubject: x',
    expected: ['a@a.com'],
  },
  { name: 'a telephone number', input: 'Call +1 (415) 555-2671 or 88988', expected: [] },
  { name: 'an amount', input: 'It costs 12.50 or 1.000,00', expected: [] },
  { name: 'the word before a pasted host', input: 'URL:withpersona.com', expected: ['withpersona.com'] },
  {
    name: 'within Japanese, without spaces',
    input: 'こちらhttps://a.comを開く。宛先はb.comです。連絡先：c@c.comまで。公式https://d.com/xをクリック',
    expected: ['https://a.com', 'b.com', 'c@c.com', 'https://d.com/xをクリック'],
  },
  {
    name: 'Japanese that is part of an address',
    input: '日本語.jp https://a.comを.b.com https://公式a.com',
    expected: ['日本語.jp', 'https://a.comを.b.com', 'https://公式a.com'],
  },
  {
    name: 'an address whose letters are of another script',
    input: 'https://wıthpersonа.com',
    expected: ['https://wıthpersonа.com'],
  },
];

for (const { name, input, expected } of rows)
  test(`findAddresses: ${name}`, () =>
    assert.deepEqual(
      findAddresses(input)
        .filter(({ isDoubtful }) => isDoubtful !== true)
        .map(({ written }) => written),
      expected,
    ));

test('findAddresses: who sent it, and where a reply goes', () => {
  const found = findAddresses('From: "Persona" <a@a.com>\nReply-To: b@b.com\n\nhttps://c.com c@c.com');
  assert.deepEqual(
    found.map(({ written, role }) => [written, role]),
    [
      ['a@a.com', 'sender'],
      ['b@b.com', 'reply'],
      ['https://c.com', undefined],
      ['c@c.com', undefined],
    ],
  );
});

test('findAddresses: who sent it, in Japanese', () => {
  const found = findAddresses('差出人：Persona <a@a.com>\n宛先：b@b.com\n\nc@c.com');
  assert.deepEqual(
    found.map(({ written, role }) => [written, role]),
    [
      ['a@a.com', 'sender'],
      ['c@c.com', undefined],
    ],
  );
});
