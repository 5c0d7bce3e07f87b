import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameLanguage, noteLanguage } from './note-language.ts';

const rows = [
  { name: 'an English title on a Spanish page', input: { language: 'en', locale: 'es' }, expected: '(en inglés)' },
  { name: 'a Spanish title on an English page', input: { language: 'es', locale: 'en' }, expected: '(in Spanish)' },
  { name: 'a title in the language of the page', input: { language: 'es', locale: 'es' }, expected: '' },
] as const;

for (const { name, input, expected } of rows)
  test(`noteLanguage: ${name}`, () => assert.equal(noteLanguage(input.language, input.locale), expected));

test('nameLanguage: English on a Spanish page', () => assert.equal(nameLanguage('en', 'es'), 'inglés'));
