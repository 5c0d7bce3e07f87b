import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listMeantAddresses } from './mend-address.ts';

const rows = [
  { name: 'a full stop behind a code', input: '/go/4RTD.', expected: ['go/4RTD/'] },
  { name: 'a bracket and a quotation mark', input: '/go/4RTD)%22', expected: ['go/4RTD/'] },
  { name: 'a code in small letters', input: '/go/n9f6/', expected: ['go/N9F6/'] },
  { name: 'everything in small or large letters', input: '/GO/n9F6', expected: ['go/N9F6/'] },
  { name: 'an encoded id', input: '/go/4RTD%23code-refused', expected: ['go/4RTD/#code-refused'] },
  { name: 'an id that was encoded twice', input: '/go/4RTD%2523code-refused.', expected: ['go/4RTD/#code-refused'] },
  { name: 'a letter that could belong to the code', input: '/go/4RTDA', expected: ['go/4RTDA/', 'go/4RTD/'] },
  { name: 'words behind the code', input: '/go/4RTD,%20thanks', expected: ['go/4RTD/'] },
  { name: 'signs that cannot be seen', input: '/go/%E2%80%8B4RTD%C2%A0', expected: ['go/4RTD/'] },
  { name: 'another host in the path', input: '//evil.test/go/acdf', expected: ['go/ACDF/'] },
  { name: 'another host, and no code', input: '//evil.test/go/abcd', expected: ['evil/'] },
  { name: 'a backslash and another host', input: '/%5Cevil.test/go/acdf', expected: ['go/ACDF/'] },
  { name: 'another host and an article', input: '//evil.test/articles/link-expired/', expected: ['evil/'] },
  { name: 'a scheme', input: '/https:/evil.test/', expected: ['https/'] },
  { name: 'a full stop behind an article', input: '/articles/link-expired/.', expected: ['articles/link-expired/'] },
  { name: 'an article in capitals', input: '/Articles/LINK-EXPIRED,', expected: ['articles/link-expired/'] },
  {
    name: 'an encoded id of an article',
    input: '/es/articles/link-expired/%23How-long)',
    expected: ['es/articles/link-expired/#how-long'],
  },
  { name: 'slashes twice', input: '//articles//link-expired/', expected: ['articles/link-expired/'] },
  {
    name: 'a letter that cannot be decoded',
    input: '/articles/link-expired%E2%80',
    expected: ['articles/link-expired/'],
  },
  { name: 'nothing but signs', input: '/..%2F', expected: [] },
  { name: 'a base in other letters', base: '/Help/', input: '/help/go/4rtd.', expected: ['go/4RTD/'] },
  { name: 'an article under a base', base: '/Help/', input: '/Help/search,', expected: ['search/'] },
];

for (const { name, base = '/', input, expected } of rows) {
  test(`listMeantAddresses: ${name}`, () => {
    const found = listMeantAddresses(input, base).map(({ path, id }) => path + (id === undefined ? '' : `#${id}`));
    assert.deepEqual(found, expected);
  });
}
