import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../fold.ts';
import { wordForms } from './ar.ts';

const { stem, rephrase } = wordForms;

/** Forms of one word, as they are typed. */
const alike = [
  { name: 'with and without its article', input: ['هوية', 'الهوية', 'الهويه', 'هويه'] },
  { name: 'behind “and”, “with”, “for”', input: ['الرابط', 'والرابط', 'بالرابط', 'للرابط', 'رابط'] },
  { name: 'its owner', input: ['هوية', 'هويتي', 'هويتك', 'هويته', 'هويتها'] },
  { name: 'a word that begins with “with”', input: ['بيانات', 'البيانات', 'بياناتي', 'بياناتك'] },
  { name: 'a word that begins with “and”', input: ['وثيقة', 'الوثيقة', 'وثائق', 'والوثائق'] },
  { name: 'a broken plural', input: ['رابط', 'روابط', 'الروابط'] },
  { name: 'a plural', input: ['مستند', 'مستندات', 'المستندات'] },
  { name: 'a hamza and its seat', input: ['شيء', 'شئ', 'شي'] },
  { name: 'forms of alef', input: ['إقامة', 'اقامة', 'أقامه', 'الإقامة'] },
  { name: 'letters of a Persian keyboard', input: ['كاميرا', 'کامیرا', 'الكاميرا'] },
  { name: 'vowel signs and the stroke that only widens', input: ['رَابِط', 'رابـــط'] },
  { name: 'to expire', input: ['انتهت', 'انتهى', 'تنتهي', 'انتهاء', 'منتهية'] },
  { name: 'a verb', input: ['حذف', 'احذف', 'تحذف'] },
  { name: 'digits', input: ['24', '٢٤', '۲۴'] },
];

for (const { name, input } of alike)
  test(`stem: ${name}`, () => {
    const stems = input.map((word) => stem(fold(word)));
    assert.equal(new Set(stems).size, 1, stems.join(', '));
  });

test('stem: words that are not the same', () => {
  const stems = ['وجه', 'جهة', 'بالغ', 'والد', 'لا', 'لم', 'duo', 'رقم', 'رمز', 'الله'].map((word) => stem(fold(word)));
  assert.equal(new Set(stems).size, stems.length, stems.join(', '));
});

const rows = [
  { name: '“not” on its verb', input: 'الرابط لايعمل', expected: 'الرابط لا يعمل' },
  { name: 'as people speak', input: 'مايفتح الرابط', expected: 'ما يفتح الرابط' },
  { name: 'a word that begins alike', input: 'مال لاحق', expected: 'مال لاحق' },
  { name: 'nothing', input: '', expected: '' },
];

for (const { name, input, expected } of rows)
  test(`rephrase: ${name}`, () => assert.equal(rephrase?.(input), expected));
