import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, splitWords } from './fold.ts';

const foldRows = [
  { name: 'capitals', input: 'ID Card', expected: 'id card' },
  { name: 'accents', input: 'Élan Señor Việt Zażółć', expected: 'elan senor viet zazolc' },
  { name: 'an accent that is a character of its own', input: 'e\u0301', expected: 'e' },
  {
    name: 'letters that are no accented ones',
    input: 'Straße æon œuvre Øre łódź Đà',
    expected: 'strasse aeon oeuvre ore lodz da',
  },
  { name: 'the Turkish i, with and without its dot', input: 'İ ı', expected: 'i i' },
  { name: 'curly apostrophes', input: 'can’t can‘t canʼt', expected: "can't can't can't" },
  { name: 'accents in the place of apostrophes', input: 'can´t can`t', expected: "can't can't" },
  { name: 'letters of full width', input: 'ＩＤ　ｃａｒｄ＇s', expected: "id card's" },
  { name: 'ligatures and raised digits', input: 'ﬁle CO₂', expected: 'file co2' },
  {
    name: 'a space without width, a soft hyphen and a byte order mark',
    input: '\uFEFFpass\u200Bpo\u00ADrt',
    expected: 'passport',
  },
  { name: 'right-to-left marks', input: '\u200Fid\u202B card\u202C\u2069', expected: 'id card' },
  { name: 'line ends and tabs, as spaces', input: 'id\ncard\tphoto\0', expected: 'id card photo ' },
  { name: 'half a character', input: 'id\uD83D', expected: 'id ' },
  { name: 'Arabic vowel signs', input: 'مُحَمَّد', expected: 'محمد' },
  { name: 'Arabic letter forms', input: 'أإآ مدرسة على', expected: 'ااا مدرسه علي' },
  { name: 'the Arabic stroke that only widens', input: 'هـــوية', expected: 'هويه' },
  { name: 'the points of Hebrew, but not its hyphen', input: 'שָׁלוֹם בֵּית־סֵפֶר', expected: 'שלום בית־ספר' },
  { name: 'the marks of Devanagari stay', input: 'हिन्दी', expected: 'हिन्दी' },
  { name: 'the marks of Thai stay', input: 'กล้อง', expected: 'กล้อง' },
  { name: 'the marks of Japanese stay, in half width too', input: 'がん ﾊﾟｽﾎﾟｰﾄ', expected: 'がん パスポート' },
  { name: 'Korean syllables stay whole', input: '한국어', expected: '한국어' },
];

for (const { name, input, expected } of foldRows) test(`fold: ${name}`, () => assert.equal(fold(input), expected));

const splitRows = [
  { name: 'words and marks', input: 'my link, expired!', expected: ['my', 'link', 'expired'] },
  { name: 'an apostrophe belongs to its word', input: "can't won't", expected: ['cant', 'wont'] },
  { name: 'a possessive is dropped', input: "driver's drivers'", expected: ['driver', 'drivers'] },
  { name: 'quotes around a word', input: "the 'blocked' page", expected: ['the', 'blocked', 'page'] },
  { name: 'hyphens', input: 'e-mail sign-in', expected: ['e', 'mail', 'sign', 'in'] },
  { name: 'a domain', input: 'withpersona.com', expected: ['withpersona', 'com'] },
  { name: 'digits', input: 'iso 27001 h2o 24/7', expected: ['iso', '27001', 'h2o', '24', '7'] },
  { name: 'Chinese, which has no spaces', input: '身份证过期', expected: ['身份', '证', '过期'] },
  { name: 'Thai, which has none either', input: 'กล้องถ่ายรูป', expected: ['กล้อง', 'ถ่าย', 'รูป'] },
  { name: 'Devanagari', input: 'हिन्दी पासपोर्ट', expected: ['हिन्दी', 'पासपोर्ट'] },
  { name: 'Arabic, with its own comma', input: 'هويه،صوره', expected: ['هويه', 'صوره'] },
  { name: 'nothing but emoji', input: '😀👍🏽', expected: [] },
  { name: 'nothing but marks', input: '?! … "\'', expected: [] },
  { name: 'nothing', input: '', expected: [] },
];

for (const { name, input, expected } of splitRows)
  test(`splitWords: ${name}`, () => assert.deepEqual(splitWords(input), expected));

test('splitWords: signs by themselves in a browser that has no dictionary', (context) => {
  const { Segmenter } = Intl;
  context.after(() => Object.assign(Intl, { Segmenter }));
  Reflect.deleteProperty(Intl, 'Segmenter');
  assert.deepEqual(splitWords('身份证 link'), ['身', '份', '证', 'link']);
});
