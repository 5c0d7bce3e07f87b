import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordQuantity } from './quantity.ts';

const rows = [
  { name: 'hours', input: { value: 24, unit: 'hour' }, locale: 'en', expected: '24 hours' },
  { name: 'one hour', input: { value: 1, unit: 'hour' }, locale: 'en', expected: '1 hour' },
  { name: 'megabytes as their symbol', input: { value: 15, unit: 'megabyte' }, locale: 'en', expected: '15 MB' },
  { name: 'attempts', input: { value: 5, unit: 'attempt' }, locale: 'es', expected: '5 intentos' },
  { name: 'one attempt', input: { value: 1, unit: 'attempt' }, locale: 'es', expected: '1 intento' },
  { name: 'no space in Japanese', input: { value: 24, unit: 'hour' }, locale: 'ja', expected: '24時間' },
  { name: 'two in Arabic', input: { value: 2, unit: 'attempt' }, locale: 'ar', expected: 'محاولتان' },
  { name: 'a few in Arabic', input: { value: 5, unit: 'attempt' }, locale: 'ar', expected: '5 محاولات' },
  { name: 'many in Arabic', input: { value: 12, unit: 'letter' }, locale: 'ar', expected: '12 حرفًا' },
  { name: 'a hundred in Arabic', input: { value: 200, unit: 'country' }, locale: 'ar', expected: '200 بلد' },
  {
    name: 'megabytes in Arabic as a word',
    input: { value: 15, unit: 'megabyte' },
    locale: 'ar',
    expected: '15 ميغابايت',
  },
  { name: 'years in Spanish', input: { value: 3, unit: 'year' }, locale: 'es', expected: '3 años' },
] as const;

for (const { name, input, locale, expected } of rows) {
  test(`wordQuantity: ${name}`, () => assert.equal(wordQuantity(input, locale), expected));
}
