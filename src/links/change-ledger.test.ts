import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ledger } from '../schemas/ledger.ts';
import { movePlace, recordArticles, renameInLedger, retireInLedger, shortenMoves } from './change-ledger.ts';

const ledger: Ledger = {
  A4KR: { article: 'apples', places: ['core', 'peel'] },
  B7QX: { article: 'bread', places: ['crust'] },
};
const bread = { slug: 'bread', code: 'B7QX', ids: ['crust'] };

const rows: Array<{ name: string; input: () => Ledger; expected: Ledger }> = [
  {
    name: 'recording adds what is new and keeps what is gone',
    input: () =>
      recordArticles({ A4KR: { article: 'apples', places: ['core'] } }, [
        { slug: 'apples', code: 'A4KR', ids: ['peel'] },
      ]),
    expected: { A4KR: { article: 'apples', places: ['core', 'peel'] } },
  },
  {
    name: 'recording keeps the address of an article that was renamed by hand, so that the check goes on saying so',
    input: () =>
      recordArticles({ A4KR: { article: 'apples', places: [] } }, [{ slug: 'pears', code: 'A4KR', ids: [] }]),
    expected: { A4KR: { article: 'apples', places: [] } },
  },
  {
    name: 'a file name is remembered through two renames, and forgotten as a former one when it comes back',
    input: () =>
      renameInLedger(renameInLedger(renameInLedger(ledger, 'B7QX', 'loaf'), 'B7QX', 'roll'), 'B7QX', 'bread'),
    expected: { ...ledger, B7QX: { article: 'bread', formerly: ['loaf', 'roll'], places: ['crust'] } },
  },
  {
    name: 'a place that moves twice leads straight to the end',
    input: () =>
      movePlace(
        movePlace(ledger, { code: 'A4KR', id: 'core' }, { code: 'A4KR', id: 'heart' }),
        { code: 'A4KR', id: 'heart' },
        { code: 'B7QX', id: 'crust' },
      ),
    expected: {
      ...ledger,
      A4KR: {
        article: 'apples',
        places: ['core', 'heart', 'peel'],
        moved: { core: 'B7QX#crust', heart: 'B7QX#crust' },
      },
    },
  },
  {
    name: 'a place that moves back makes no circle',
    input: () =>
      movePlace(
        movePlace(ledger, { code: 'A4KR', id: 'core' }, { code: 'A4KR', id: 'heart' }),
        { code: 'A4KR', id: 'heart' },
        { code: 'A4KR', id: 'core' },
      ),
    expected: {
      ...ledger,
      A4KR: { article: 'apples', places: ['core', 'heart', 'peel'], moved: { heart: 'A4KR#core' } },
    },
  },
  {
    name: 'a place without a replacement leads to the start of its article',
    input: () => movePlace(ledger, { code: 'A4KR', id: 'core' }, { code: 'A4KR' }),
    expected: { ...ledger, A4KR: { article: 'apples', places: ['core', 'peel'], moved: { core: 'A4KR' } } },
  },
  {
    name: 'a retired article leads places to its replacement where the replacement has them',
    input: () =>
      retireInLedger(ledger, 'A4KR', { en: 'Apples' }, [{ slug: 'bread', code: 'B7QX', ids: ['crust', 'peel'] }]),
    expected: {
      ...ledger,
      A4KR: {
        article: 'apples',
        places: ['core', 'peel'],
        moved: { peel: 'B7QX#peel' },
        retired: { titles: { en: 'Apples' }, instead: ['B7QX'] },
      },
    },
  },
  {
    name: 'what had moved into a retired article goes on to its replacement, and so does what it had replaced',
    input: () => {
      const cake = { C9XY: { article: 'cake', places: ['icing'], moved: { icing: 'A4KR#peel' } } };
      const toast = { D2FH: { article: 'toast', places: [], retired: { titles: { en: 'Toast' }, instead: ['A4KR'] } } };
      return retireInLedger({ ...ledger, ...cake, ...toast }, 'A4KR', { en: 'Apples' }, [bread]);
    },
    expected: {
      A4KR: { article: 'apples', places: ['core', 'peel'], retired: { titles: { en: 'Apples' }, instead: ['B7QX'] } },
      B7QX: { article: 'bread', places: ['crust'] },
      C9XY: { article: 'cake', places: ['icing'], moved: { icing: 'B7QX' } },
      D2FH: { article: 'toast', places: [], retired: { titles: { en: 'Toast' }, instead: ['B7QX'] } },
    },
  },
  {
    name: 'a circle stays, for the check to report',
    input: () => shortenMoves({ A4KR: { article: 'apples', places: ['a', 'b'], moved: { a: 'A4KR#b', b: 'A4KR#a' } } }),
    expected: { A4KR: { article: 'apples', places: ['a', 'b'], moved: { a: 'A4KR#b', b: 'A4KR#a' } } },
  },
];

for (const { name, input, expected } of rows) test(name, () => assert.deepEqual(input(), expected));

test('nothing moves to itself, and nothing replaces itself', () => {
  assert.throws(
    () => movePlace(ledger, { code: 'A4KR', id: 'core' }, { code: 'A4KR', id: 'core' }),
    /cannot move to itself/,
  );
  assert.throws(() => retireInLedger(ledger, 'B7QX', {}, [bread]), /cannot replace itself/);
});
