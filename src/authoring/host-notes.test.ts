import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listHostNotes } from './host-notes.ts';

const root = new URL('https://help.example.edu/');
const below = new URL('https://www.example.edu/help/');
const securityTxt = 'Contact: mailto:a@b.test\nExpires: 2027-06-30T00:00:00Z\n';

const rows = [
  { name: 'nothing at the root of a host', address: root, today: '2027-01-01', expected: [] },
  {
    name: 'where robots.txt must stand when the site is in a folder',
    address: below,
    today: '2027-01-01',
    expected: [
      'Programs look for some files at the root of the host only: dist/robots.txt must answer at https://www.example.edu/robots.txt.',
    ],
  },
  {
    name: 'where both files must stand',
    address: below,
    securityTxt,
    today: '2027-01-01',
    expected: [
      'Programs look for some files at the root of the host only: dist/robots.txt must answer at https://www.example.edu/robots.txt, and dist/.well-known/security.txt must answer at https://www.example.edu/.well-known/security.txt.',
    ],
  },
  { name: 'nothing of a day that is far', address: root, securityTxt, today: '2027-05-31', expected: [] },
  {
    name: 'that the day is near',
    address: root,
    securityTxt,
    today: '2027-06-01',
    expected: ['security.txt expires on 2027-06-30: see whether it still holds, and set a later day.'],
  },
  {
    name: 'that the day has come',
    address: root,
    securityTxt,
    today: '2027-07-01',
    expected: [
      'security.txt expired on 2027-06-30, so nobody trusts it: see whether it still holds, and set a later day in securityReports.expires.',
    ],
  },
];

for (const { name, address, securityTxt: text, today, expected } of rows) {
  test(`listHostNotes: ${name}`, () =>
    assert.deepEqual(listHostNotes({ address, folder: 'dist', securityTxt: text }, new Date(today)), expected));
}
