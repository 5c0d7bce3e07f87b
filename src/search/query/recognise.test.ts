import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordShares } from '../contract/language-words.ts';
import { compareLanguages, isAtHome, isEvident, knowsHalf, languageOfScript, listLikely } from './recognise.ts';

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
  { name: 'rare words beside as many common ones', input: [0.1, 0.1, 0.5, 0.5], expected: false },
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

const shares: WordShares = new Map([
  ['en', new Map(Object.entries({ camera: 0.4, my: 0.5, photo: 0.4, expired: 0.3 }))],
  ['es', new Map(Object.entries({ camara: 0.4, mi: 0.5, foto: 0.4, caducado: 0.3 }))],
  ['fr', new Map(Object.entries({ camera: 0.4, mon: 0.5, photo: 0.4, expire: 0.3 }))],
  ['de', new Map(Object.entries({ kamera: 0.4, mein: 0.5, foto: 0.4, abgelaufen: 0.3 }))],
]);

const likelyRows = [
  { name: 'words of another language', input: ['mi', 'camara'], expected: ['es'] },
  { name: 'a misspelt word of one', input: ['abgelaufne'], expected: ['de'] },
  { name: 'words of several, those of which they are first', input: ['mein', 'foto'], expected: ['de', 'es'] },
  { name: 'words of this language too', input: ['photo', 'camera'], expected: [] },
  { name: 'a misspelt word of this language', input: ['camerra'], expected: [] },
  { name: 'words of no language', input: ['qwzzx'], expected: [] },
  { name: 'nothing', input: [], expected: [] },
];

test('listLikely: rare words of the language of the site, on the page of another one', () =>
  assert.deepEqual(listLikely(['phishing'], shares, 'de'), [{ lang: 'en', likelier: 0 }]));

for (const { name, input, expected } of likelyRows)
  test(`listLikely: ${name}`, () =>
    assert.deepEqual(
      listLikely(input, shares, 'en').map(({ lang }) => lang),
      expected,
    ));

const evidentRows = [
  { name: 'a sentence of another language', input: ['mi', 'camara', 'caducado'], expected: true },
  { name: 'a word that is near one of another language', input: ['caducados'], expected: false },
];

for (const { name, input, expected } of evidentRows)
  test(`isEvident: ${name}`, () => assert.equal(listLikely(input, shares, 'en').some(isEvident), expected));
