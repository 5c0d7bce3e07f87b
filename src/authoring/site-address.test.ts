import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listAddressProblems, warnOfLocalAddress } from './site-address.ts';

const scheme = 'expected the address of the host with its scheme, such as';

const rows = [
  { name: 'nothing', input: {}, expected: [] },
  { name: 'a host', input: { SITE_URL: 'https://help.example.edu' }, expected: [] },
  {
    name: 'a host with a slash, a port and a folder',
    input: { SITE_URL: 'http://a.test:8080/', BASE_PATH: '/help/' },
    expected: [],
  },
  { name: 'a host in letters of its language', input: { SITE_URL: 'https://hilfe.münchen.de' }, expected: [] },
  { name: 'folders however they are written', input: { BASE_PATH: 'IT/help.v2' }, expected: [] },
  { name: 'the root as a folder', input: { BASE_PATH: '/' }, expected: [] },
  { name: 'an empty folder', input: { BASE_PATH: '' }, expected: [] },
  {
    name: 'a host without a scheme',
    input: { SITE_URL: 'x.test' },
    expected: [`SITE_URL is “x.test”; ${scheme} https://x.test.`],
  },
  {
    name: 'a host and a port, which reads like a scheme',
    input: { SITE_URL: 'x.test:8080' },
    expected: [`SITE_URL is “x.test:8080”; ${scheme} https://x.test:8080.`],
  },
  {
    name: 'an empty address',
    input: { SITE_URL: '' },
    expected: [`SITE_URL is “”; ${scheme} https://help.example.edu.`],
  },
  {
    name: 'another scheme',
    input: { SITE_URL: 'ftp://x.test' },
    expected: [`SITE_URL is “ftp://x.test”; ${scheme} https://help.example.edu.`],
  },
  {
    name: 'an address with a path',
    input: { SITE_URL: 'https://x.test/help' },
    expected: [
      'SITE_URL is “https://x.test/help”; expected https://x.test alone; a folder on it is BASE_PATH, such as /help.',
    ],
  },
  ...['?', '?a=b', '#top', ' '].map((tail) => ({
    name: `an address that ends with “${tail}”`,
    input: { SITE_URL: `https://x.test${tail}` },
    expected: [`SITE_URL is “https://x.test${tail}”; expected https://x.test alone.`],
  })),
  {
    name: 'an address with a name and a password',
    input: { SITE_URL: 'https://a:b@x.test' },
    expected: ['SITE_URL is “https://a:b@x.test”; expected https://x.test alone.'],
  },
  ...['https://x.test/help/', '/help/?a', '/he lp/', '//help/', '/../help/', 'C:/Git/help/'].map((base) => ({
    name: `no folder: ${base}`,
    input: { BASE_PATH: base },
    expected: [`BASE_PATH is “${base}”; expected a folder on the host, such as /help/, or nothing.`],
  })),
];

for (const { name, input, expected } of rows)
  test(`listAddressProblems: ${name}`, () => assert.deepEqual(listAddressProblems(input), expected));

test('warnOfLocalAddress: says when a build is for this machine only', () => {
  assert.match(warnOfLocalAddress({}) ?? '', /^Not for publishing: SITE_URL is not set/);
  assert.equal(warnOfLocalAddress({ SITE_URL: 'https://x.test' }), undefined);
});
