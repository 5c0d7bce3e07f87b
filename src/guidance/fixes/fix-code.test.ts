import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFixCode, readFixCode } from './fix-code.ts';

const rows = [
  { name: 'as it is shown', input: 'F-12', expected: { number: 12, isNone: false } },
  { name: 'as it is typed in haste', input: ' f12', expected: { number: 12, isNone: false } },
  { name: 'as it is said', input: 'F 12 0', expected: { number: 12, isNone: true } },
  { name: 'none of these', input: 'F-12-0', expected: { number: 12, isNone: true } },
  { name: 'a number whose last figure is a nought', input: 'F-120', expected: { number: 120, isNone: false } },
  { name: 'the code of an article', input: 'F7QX', expected: undefined },
  { name: 'words', input: 'f', expected: undefined },
  { name: 'a code with more after it', input: 'F-12-3', expected: undefined },
];

for (const { name, input, expected } of rows) {
  test(`readFixCode: ${name}`, () => assert.deepEqual(readFixCode(input), expected));
}

test('every code is read as it is written, and is spelt as no code of an article is', () => {
  for (let number = 1; number < 1000; number++) {
    for (const isNone of [false, true]) {
      const code = formatFixCode(number, isNone);
      assert.deepEqual(readFixCode(code), { number, isNone });
      // Codes of articles have none.
      assert.match(code, /-/);
    }
  }
});
