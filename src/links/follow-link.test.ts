import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ledger } from '../schemas/ledger.ts';
import { findCode, followPlace, followRetired } from './follow-link.ts';

const retired = (instead: string[]) => ({ titles: { en: 'T' }, instead });
const ledger: Ledger = {
  A4KR: {
    article: 'apples',
    formerly: ['pears'],
    places: ['core', 'peel'],
    moved: { core: 'B7QX#crust', round: 'A4KR#trip', trip: 'A4KR#round' },
  },
  B7QX: { article: 'bread', places: ['crust'], moved: { crust: 'B7QX#edge' } },
  C9XY: { article: 'cake', places: [], retired: retired(['D2FH', 'A4KR']) },
  D2FH: { article: 'toast', places: [], retired: retired(['B7QX']) },
  E3GJ: { article: 'left', places: [], retired: retired(['F4HK']) },
  F4HK: { article: 'right', places: [], retired: retired(['E3GJ']) },
};

const rows: Array<{ name: string; input: unknown; expected: unknown }> = [
  { name: 'an article by its address', input: findCode(ledger, 'apples'), expected: 'A4KR' },
  { name: 'an article by an address it once had', input: findCode(ledger, 'pears'), expected: 'A4KR' },
  { name: 'an address that never was', input: findCode(ledger, 'plums'), expected: undefined },
  {
    name: 'a place that stands',
    input: followPlace(ledger, { code: 'A4KR', id: 'peel' }),
    expected: { code: 'A4KR', id: 'peel' },
  },
  {
    name: 'a place that moved twice',
    input: followPlace(ledger, { code: 'A4KR', id: 'core' }),
    expected: { code: 'B7QX', id: 'edge' },
  },
  {
    name: 'a place that moved in a circle',
    input: followPlace(ledger, { code: 'A4KR', id: 'trip' }),
    expected: undefined,
  },
  {
    name: 'what replaced an article, and what replaced that',
    input: followRetired(ledger, 'C9XY'),
    expected: ['B7QX', 'A4KR'],
  },
  { name: 'articles that replaced each other', input: followRetired(ledger, 'E3GJ'), expected: undefined },
];

for (const { name, input, expected } of rows) test(name, () => assert.deepEqual(input, expected));
