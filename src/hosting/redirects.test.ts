import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translatedLocales } from '../i18n/locales.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { formatRedirects, listRedirects, readRedirects } from './redirects.ts';

const ledger: Ledger = {
  A4KR: { article: 'apples', formerly: ['pears'], places: ['core'] },
  B7QX: { article: 'bread', formerly: ['loaf'], places: [], retired: { titles: { en: 'Bread' }, instead: ['A4KR'] } },
};

test('a former address leads to the new one in every language, a retired article keeps its page, and codes may be small', () => {
  assert.deepEqual(listRedirects(ledger), [
    { from: '/articles/pears/', to: '/articles/apples/' },
    { from: '/articles/pears/index.md', to: '/articles/apples/index.md' },
    ...translatedLocales.flatMap((locale) => [
      { from: `/${locale}/articles/pears/`, to: `/${locale}/articles/apples/` },
      { from: `/${locale}/articles/pears/index.md`, to: `/${locale}/articles/apples/index.md` },
    ]),
    { from: '/go/a4kr', to: '/go/A4KR/' },
    { from: '/go/b7qx', to: '/go/B7QX/' },
  ]);
});

test('redirects are read as they were written', () => {
  assert.deepEqual(readRedirects(formatRedirects(listRedirects(ledger))), listRedirects(ledger));
});
