import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendSpaces } from './mend-spaces.ts';
import { makeSampleLexicon } from '../sample-lexicon.ts';

const lexicon = makeSampleLexicon();

const rows = [
  { name: 'a word in two', input: 'my bio metric data', expected: 'my biometric data' },
  { name: 'a word in three', input: 'with per sona', expected: 'with per sona' },
  { name: 'a word in two, of which one is known', input: 'can not', expected: 'cannot' },
  { name: 'two words in one', input: 'blackscreen', expected: 'black screen' },
  { name: 'a short word before a long one, which is near it', input: 'mypassport', expected: 'my passport' },
  { name: 'a short word behind a long one', input: 'linkto', expected: 'link to' },
  { name: 'the commoner pair of two', input: 'linkscan', expected: 'links can' },
  { name: 'a word and its number', input: 'iso27001', expected: 'iso 27001' },
  { name: 'a number that no article names', input: 'iso9001', expected: 'iso9001' },
  {
    name: 'several words, each by itself',
    input: 'mypassport bio metric blackscreen',
    expected: 'my passport biometric black screen',
  },
  { name: 'a word and a number of one digit', input: 'iso3', expected: 'iso 3' },
  { name: 'right words stay', input: 'my link expired', expected: 'my link expired' },
  { name: 'right words stay that make another one', input: 'no thing', expected: 'no thing' },
  { name: 'other forms of known words stay', input: 'passports', expected: 'passports' },
  { name: 'a synonym stays that is made of two words', input: 'photocard', expected: 'photocard' },
  { name: 'a misspelt word stays that could be two', input: 'sendis', expected: 'sendis' },
  { name: 'scraps stay that make a word which carries nothing', input: 'th is', expected: 'th is' },
  { name: 'words about something else stay', input: 'password without', expected: 'password without' },
  { name: 'a misspelt word stays, to be mended by its letters', input: 'expried lnik', expected: 'expried lnik' },
  { name: 'a word stays of which one half is unknown', input: 'goodlink', expected: 'goodlink' },
  { name: 'two scraps are no words', input: 'offon', expected: 'offon' },
  { name: 'one letter is no word', input: 'ascreen', expected: 'ascreen' },
  { name: 'one letter', input: 'x', expected: 'x' },
  { name: 'a word of another script', input: '身份', expected: '身份' },
  { name: 'no word', input: '', expected: '' },
];

for (const { name, input, expected } of rows) {
  test(`mendSpaces: ${name}`, () =>
    assert.equal(mendSpaces(input.split(' ').filter(Boolean), lexicon).join(' '), expected));
}
