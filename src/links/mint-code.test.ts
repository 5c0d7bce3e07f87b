import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePattern } from '../schemas/code.ts';
import { mintCode } from './mint-code.ts';

test('a thousand codes are well spelled, no words, and all different', () => {
  const taken = new Set<string>();
  for (let count = 0; count < 1000; count++) taken.add(mintCode(taken));
  assert.equal(taken.size, 1000);
  for (const code of taken) assert.ok(codePattern.test(code) && /\d/.test(code) && /[A-Z]/.test(code), code);
});

test('a code that YAML would take for a number is not given', () => {
  // The first four numbers spell 2E22.
  const numbers = [0, 0.42, 0, 0, 0, 0.42, 0, 0.9];
  assert.equal(
    mintCode(new Set(), () => numbers.shift() ?? 0),
    '2E2W',
  );
});

test('a code that was given before is not given again', () => {
  const numbers = [0, 0.1, 0.5, 0.9, 0, 0.1, 0.5, 0.95];
  const random = () => numbers.shift() ?? 0;
  const first = mintCode(new Set(), random);
  assert.notEqual(mintCode(new Set([first]), random), first);
});
