import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareLanguages, isAtHome, knowsHalf, languageOfScript } from './recognise.ts';

const scriptRows = [
  { name: 'Arabic', input: 'الرابط لا يعمل', expected: 'ar' },
  { name: 'Arabic with a name', input: 'رابط duo', expected: 'ar' },
  { name: 'kana', input: 'リンク', expected: 'ja' },
  { name: 'kanji', input: '本人確認', expected: 'ja' },
  { name: 'Japanese with a name', input: 'Duo のリンク', expected: 'ja' },
  { name: 'letters of many languages', input: 'enlace caducó', expected: undefined },
  { name: 'nothing', input: '', expected: undefined },
];

for (const { name, input, expected } of scriptRows)
  test(`languageOfScript: ${name}`, () => assert.equal(languageOfScript(input), expected));

const homeRows = [
  { name: 'words of the language', input: [0.5, 0.3, 0.1], expected: true },
  { name: 'one of them misspelt', input: [0.5, 0, 0.3, 0.3], expected: true },
  { name: 'one word of two misspelt', input: [0.5, 0], expected: false },
  {
    name: 'names that every language has, among words of another one',
    input: [0.7, 0.7, 1, 1, 0, 0, 0],
    expected: false,
  },
  { name: 'rare words', input: [0.02, 0.1, 0.04], expected: false },
  { name: 'unknown words', input: [0, 0], expected: false },
];

for (const { name, input, expected } of homeRows)
  test(`isAtHome: ${name}`, () => assert.equal(isAtHome(input), expected));

const languageRows = [
  { name: 'words that only the other language has', input: { own: [0, 0], other: [0.5, 0.3] }, expected: true },
  { name: 'words that only this language has', input: { own: [0.5, 0.3], other: [0, 0] }, expected: false },
  { name: 'words that are commoner there', input: { own: [0.02, 0.08], other: [0.5, 0.6] }, expected: true },
  { name: 'words that are as common in both', input: { own: [0.5, 0.02], other: [0.5, 0.02] }, expected: false },
  { name: 'a word that is a little commoner there', input: { own: [0.08], other: [0.16] }, expected: false },
  { name: 'words of both, more of the other', input: { own: [0.6, 0, 0], other: [0, 0.5, 0.3] }, expected: true },
  { name: 'misspelt words beside a common one', input: { own: [0, 0, 0], other: [0.5, 0, 0] }, expected: true },
  { name: 'misspelt words beside a rare one', input: { own: [0, 0, 0], other: [0.02, 0, 0] }, expected: false },
  { name: 'unknown words', input: { own: [0, 0], other: [0, 0] }, expected: false },
  { name: 'nothing', input: { own: [], other: [] }, expected: false },
];

for (const { name, input, expected } of languageRows)
  test(`compareLanguages: ${name}`, () => assert.equal(compareLanguages(input.own, input.other) > 0, expected));

const halfRows = [
  { name: 'half the words', input: [0.1, 0], expected: true },
  { name: 'fewer', input: [0.1, 0, 0], expected: false },
  { name: 'nothing', input: [], expected: false },
];

for (const { name, input, expected } of halfRows)
  test(`knowsHalf: ${name}`, () => assert.equal(knowsHalf(input), expected));
