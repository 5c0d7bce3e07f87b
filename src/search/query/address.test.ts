import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAddress, dropAddresses } from './address.ts';
import { splitWords } from './fold.ts';
import { fold } from './fold.ts';

const words = new Set(['27001', 'link', 'expired', 'com', 'withpersona', 'photo']);

const rows = [
  { name: 'a link', input: 'https://inquiry.withpersona.com/verify?inquiry-template-id=itmpl_x', expected: true },
  { name: 'a link with capitals, in brackets', input: '<HTTPS://WithPersona.com/>', expected: true },
  { name: 'a link without its scheme', input: 'inquiry.withpersona.com/verify?code=abc', expected: true },
  { name: 'a link with a query and no slash before it', input: 'withpersona.com?inquiry-id=inq_x', expected: true },
  { name: 'a short link', input: 'perso.na/abc', expected: true },
  { name: 'a domain', input: 'withpersona.com', expected: true },
  { name: 'a domain at the end of a sentence', input: 'www.withpersona.com.', expected: true },
  { name: 'a domain that imitates another', input: 'withpersona.com.verify-id.example', expected: true },
  { name: 'a domain with a port', input: 'localhost.example:8080', expected: true },
  { name: 'a domain in other letters', input: 'пример.испытание', expected: true },
  { name: 'a mailbox', input: 'no-reply@frompersona.com', expected: true },
  { name: 'a mailbox as a link', input: 'mailto:no-reply@frompersona.com', expected: true },
  { name: 'a telephone number', input: '+1 (415) 555-2671', expected: true },
  { name: 'a telephone number with full stops', input: '415.555.2671', expected: true },
  { name: 'a short code', input: '88988', expected: true },
  { name: 'a number that articles use', input: '27001', expected: false },
  { name: 'a number of hours', input: '48', expected: false },
  { name: 'a year', input: '2026', expected: false },
  { name: 'a day', input: '12/03/1990', expected: false },
  { name: 'words', input: 'is withpersona.com real', expected: false },
  { name: 'words without a space between them', input: 'link.expired', expected: false },
  { name: 'a word at the end of a sentence', input: 'expired.', expected: false },
  { name: 'marks', input: '...', expected: false },
  { name: 'nothing', input: ' ', expected: false },
];

for (const { name, input, expected } of rows)
  test(`isAddress: ${name}`, () =>
    assert.equal(
      isAddress(fold(input), (word) => words.has(word)),
      expected,
    ));

const wordRows = [
  { name: 'words alone', input: 'my link expired', expected: 'my link expired' },
  { name: 'a mailbox', input: 'mail from no-reply@frompersona.com', expected: 'mail from frompersona com' },
  { name: 'a link', input: 'is https://perso.na/verify?x=1 real', expected: 'is perso na real' },
  { name: 'a domain as it stands', input: 'is withpersona.com real', expected: 'is withpersona com real' },
  { name: 'an at sign between words', input: 'me @ work', expected: 'me work' },
];

for (const { name, input, expected } of wordRows)
  test(`dropAddresses: ${name}`, () => assert.equal(splitWords(dropAddresses(fold(input))).join(' '), expected));
