import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBestLanguage } from './best-language.ts';

const rows = [
  { name: 'the first that is offered', input: { wanted: ['fr', 'es', 'en'], offered: ['en', 'es'] }, expected: 'es' },
  { name: 'a regional one by its language', input: { wanted: ['es-MX'], offered: ['en', 'es'] }, expected: 'es' },
  { name: 'the very region before another', input: { wanted: ['pt-BR'], offered: ['pt', 'pt-BR'] }, expected: 'pt-BR' },
  { name: 'capitals make no difference', input: { wanted: ['EN-us'], offered: ['en'] }, expected: 'en' },
  { name: 'none that is offered', input: { wanted: ['fr'], offered: ['en', 'es'] }, expected: undefined },
  { name: 'a reader who says nothing', input: { wanted: [], offered: ['en'] }, expected: undefined },
];

for (const { name, input, expected } of rows)
  test(`findBestLanguage: ${name}`, () => assert.equal(findBestLanguage(input.wanted, input.offered), expected));
