import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSigns } from './find-signs.ts';
import { sampleSigns } from './sample-addresses.ts';

const rows = [
  { name: 'nothing', input: 'Please verify who you are.', expected: [] },
  { name: 'hurry', input: 'ACT NOW, please', expected: ['hurry: ACT NOW'] },
  {
    name: 'words between',
    input: 'Within the next 24 hours or else',
    expected: ['hurry: Within the next 24 hours or'],
  },
  {
    name: 'accents, and another language',
    input: 'Introduzca su contraseña',
    expected: ['password: Introduzca su contraseña'],
  },
  { name: 'across lines', input: 'enter your\nnew password', expected: ['password: enter your new password'] },
  { name: 'not across sentences', input: 'Enter. The password follows.', expected: [] },
  { name: 'the opposite', input: 'Never send anyone your code.', expected: [] },
  { name: 'the opposite, later in the clause', input: 'We will not ask you to enter your password', expected: [] },
  { name: 'the opposite, in Spanish', input: 'Nunca envíe su código', expected: [] },
  { name: 'the opposite, within', input: 'Geben Sie nie Ihr Passwort ein', expected: [] },
  { name: 'the opposite, after', input: 'Geben Sie Ihr Passwort nicht weiter', expected: [] },
  { name: 'in German', input: 'Geben Sie Ihr Passwort ein', expected: ['password: Geben Sie Ihr Passwort'] },
  {
    name: 'Japanese, within a sentence',
    input: '今すぐパスワードを入力してください。',
    expected: ['hurry: 今すぐ', 'password: パスワードを入力'],
  },
  { name: 'Japanese, across lines', input: 'パスワ\nードを入力', expected: ['password: パスワ ードを入力'] },
  { name: 'Latin letters within Japanese', input: '必ずAnyDeskを使います', expected: ['remote: AnyDesk'] },
  { name: 'the opposite, in Japanese', input: 'パスワードを入力していただくことはありません。', expected: [] },
  {
    name: 'not the opposite, in Japanese',
    input: 'パスワードを入力しなければなりません',
    expected: ['password: パスワードを入力'],
  },
  {
    name: 'Arabic, joined to “and”, with the marks of its letters',
    input: 'افتح الرابط وأدخِل كلمة المرور',
    expected: ['password: وأدخِل كلمة المرور'],
  },
  { name: 'before a comma of Arabic', input: 'أدخل كلمة المرور، رجاءً', expected: ['password: أدخل كلمة المرور'] },
  { name: 'the opposite, in Arabic', input: 'ولن نقول لك أدخل كلمة المرور', expected: [] },
  {
    name: 'not the opposite, after a comma of Arabic',
    input: 'لا تتأخر، أدخل كلمة المرور',
    expected: ['password: أدخل كلمة المرور'],
  },
  {
    name: 'not the opposite, after a comma',
    input: 'Do not delay, enter your password',
    expected: ['password: enter your password'],
  },
  { name: 'part of a word', input: 'react nowhere', expected: [] },
  {
    name: 'letters that nobody sees',
    input: 'enter your pass\u200Bword',
    expected: ['password: enter your pass\u200Bword'],
  },
  {
    name: 'several, each once',
    input: 'Dear customer, act now! Act now! Pay the processing fee with gift cards.',
    expected: ['hurry: act now', 'greeting: Dear customer', 'payment: processing fee, gift cards'],
  },
];

for (const { name, input, expected } of rows)
  test(`findSigns: ${name}`, () =>
    assert.deepEqual(
      findSigns(input, sampleSigns).map(({ kind, words }) => `${kind}: ${words.join(', ')}`),
      expected,
    ));
