import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeSecurityTxt } from './write-security-txt.ts';

const site = new URL('https://help.example.edu');

const rows = [
  {
    name: 'a mailbox',
    input: { contact: 'security@example.edu', expires: '2027-06-30' },
    expected: ['Contact: mailto:security@example.edu', 'Expires: 2027-06-30T00:00:00Z'],
  },
  {
    name: 'a page, and what is done with reports',
    input: { contact: 'https://example.edu/report', expires: '2027-06-30', policy: 'https://example.edu/disclosure' },
    expected: [
      'Contact: https://example.edu/report',
      'Expires: 2027-06-30T00:00:00Z',
      'Policy: https://example.edu/disclosure',
    ],
  },
];

for (const { name, input, expected } of rows) {
  test(`writeSecurityTxt: ${name}`, () =>
    assert.deepEqual(writeSecurityTxt(input, site).split('\n'), [
      ...expected,
      'Canonical: https://help.example.edu/.well-known/security.txt',
      '',
    ]));
}
