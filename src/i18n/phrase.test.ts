import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPhrase, fillPlural } from './phrase.ts';

const results = { one: '{count} result for “{query}”', other: '{count} results for “{query}”' };

const rows = [
  { name: 'one', count: 1, lang: 'en', expected: '1 result for “id”' },
  { name: 'none takes the general form', count: 0, lang: 'en', expected: '0 results for “id”' },
  {
    name: 'thousands are grouped as the language groups them',
    count: 12000,
    lang: 'de',
    expected: '12.000 results for “id”',
  },
  { name: 'digits are Latin everywhere', count: 24, lang: 'ar-EG', expected: '24 results for “id”' },
];

for (const { name, count, lang, expected } of rows) {
  test(`fillPlural: ${name}`, () => assert.equal(fillPlural(results, count, lang, { query: 'id' }), expected));
}

test('fillPhrase inserts what a reader typed as it is', () => {
  assert.equal(fillPhrase('Results for “{query}”', { query: '$& {count}' }), 'Results for “$& {count}”');
});

test('fillPhrase refuses to leave a gap', () => {
  assert.throws(() => fillPhrase('{count} of {total}', { count: '1' }), /the gap \{total\}/);
});
