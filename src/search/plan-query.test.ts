import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planQuery } from './plan-query.ts';

const rows = [
  { name: 'spaces and case', input: '  Link   EXPIRED ', expected: 'link expired' },
  { name: 'curly apostrophes', input: 'can’t access', expected: "can't access" },
  { name: 'full-width letters of a phone keyboard', input: 'ＱＲ ｃｏｄｅ', expected: 'qr code' },
  { name: 'marks that set the direction of text', input: '‏link‎', expected: 'link' },
  { name: 'nothing but spaces', input: ' \n\t ', expected: '' },
  { name: 'a pasted page', input: 'a'.repeat(10_000), expected: 'a'.repeat(500) },
];

for (const { name, input, expected } of rows)
  test(`planQuery: ${name}`, () => assert.equal(planQuery(input).words, expected));
