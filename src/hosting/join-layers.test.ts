import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLayers } from './join-layers.ts';

const rows = [
  {
    name: 'blocks of a layer are one, with their rules in order',
    input: '@layer b,a;@layer a{p{}}@layer b{i{}}@layer a{@media print{p{}}b{}}',
    expected: '@layer b,a;@layer a{p{}@media print{p{}}b{}}@layer b{i{}}',
  },
  { name: 'what is in no layer stays', input: 'p{}@media print{i{}}p{}', expected: 'p{}@media print{i{}}p{}' },
];

for (const { name, input, expected } of rows)
  test(`joinLayers: ${name}`, () => assert.equal(joinLayers(input), expected));
