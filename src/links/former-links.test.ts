import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ledger } from '../schemas/ledger.ts';
import { listFormerLinks } from './former-links.ts';

const ledger: Ledger = {
  A4KR: {
    article: 'apples',
    formerly: ['pears', 'plums'],
    places: ['core', 'peel', 'stem', 'trip'],
    moved: { core: 'B7QX#crust', stem: 'A4KR', trip: 'A4KR#round', round: 'A4KR#trip' },
  },
  B7QX: { article: 'bread', otherCodes: ['D7QX'], places: ['crust', 'edge'], moved: { crust: 'B7QX#edge' } },
  C9XY: {
    article: 'cake',
    formerly: ['pie'],
    places: ['icing'],
    moved: { icing: 'A4KR#peel' },
    retired: { titles: { en: 'Cake' }, instead: ['A4KR'] },
  },
};

const rows = [
  {
    name: 'an article that was renamed, with places that moved to another, to its start, and in a circle',
    input: 'A4KR',
    expected: { formerly: ['pears', 'plums'], otherCodes: [], movedSections: { core: 'B7QX#edge', stem: 'A4KR' } },
  },
  {
    name: 'a retired article, whose last name is an old one',
    input: 'C9XY',
    expected: { formerly: ['pie', 'cake'], otherCodes: [], movedSections: { icing: 'A4KR#peel' } },
  },
  {
    name: 'an article that was given two codes',
    input: 'B7QX',
    expected: { formerly: [], otherCodes: ['D7QX'], movedSections: { crust: 'B7QX#edge' } },
  },
  {
    name: 'an article that is not published yet',
    input: 'D2FH',
    expected: { formerly: [], otherCodes: [], movedSections: {} },
  },
];

for (const { name, input, expected } of rows) {
  test(name, () => assert.deepEqual(listFormerLinks(ledger, input), expected));
}
