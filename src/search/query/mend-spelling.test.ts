import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureDistance, mendSpelling } from './mend-spelling.ts';
import { makeSampleLexicon, makeSpanishSampleLexicon } from '../sample-lexicon.ts';

const lexicon = makeSampleLexicon();
const spanish = makeSpanishSampleLexicon();

const rows = [
  { name: 'two letters in the wrong order', input: 'expried', expected: 'expired' },
  { name: 'the first two letters in the wrong order', input: 'ilnk', expected: 'link' },
  { name: 'a letter twice', input: 'camerra', expected: 'camera' },
  { name: 'a letter once too few', input: 'pasport', expected: 'passport' },
  { name: 'a letter missing', input: 'camra', expected: 'camera' },
  { name: 'the first letter missing', input: 'xpired', expected: 'expired' },
  { name: 'a letter too many', input: 'linek', expected: 'link' },
  { name: 'a wrong letter', input: 'camara', expected: 'camera' },
  { name: 'a wrong first letter', input: 'kamera', expected: 'camera' },
  { name: 'two slips in a long word', input: 'orgnizaton', expected: 'organization' },
  { name: 'three slips in a very long word', input: 'orgenisatiom', expected: 'organization' },
  { name: 'a word by its sound', input: 'glair', expected: 'glare' },
  { name: 'an empty word', input: 'teh', expected: 'the' },
  { name: 'two slips in a short word', input: 'spmn', expected: undefined },
  { name: 'two letters', input: 'lk', expected: undefined },
  { name: 'letters in no order', input: 'qwzzx', expected: undefined },
  { name: 'a number', input: '27002', expected: undefined },
  { name: 'nothing', input: '', expected: undefined },
];

for (const { name, input, expected } of rows)
  test(`mendSpelling: ${name}`, () => assert.equal(mendSpelling(input, lexicon)[0]?.word, expected));

test('mendSpelling: a word by its letters, where words are written as they sound', () => {
  assert.equal(mendSpelling('camaara', spanish)[0]?.word, 'camara');
});

const guessRows = [
  { name: 'the likeliest comes first: that of more articles', input: 'lonk', expected: ['link', 'long'] },
  { name: 'the likeliest comes first: that with the same sound', input: 'phono', expected: ['phone'] },
  { name: 'words that are empty are guessed at too', input: 'hos', expected: ['has', 'his'] },
  { name: 'a word of the articles that is empty comes once', input: 'teh', expected: ['the'] },
  { name: 'three at most', input: 'cmy', expected: ['com', 'came', 'come'] },
];

for (const { name, input, expected } of guessRows) {
  test(`mendSpelling: ${name}`, () => {
    const words = mendSpelling(input, lexicon).map(({ word }) => word);
    assert.deepEqual(words, expected);
  });
}

test('mendSpelling: what is nearer is surer, and no guess is sure', () => {
  const [doubled, swapped, wrong] = ['linkk', 'lnik', 'linx'].map(
    (typed) => mendSpelling(typed, lexicon)[0]?.confidence,
  );
  assert.ok(doubled !== undefined && swapped !== undefined && wrong !== undefined);
  assert.ok(1 > doubled && doubled > swapped && swapped > wrong && wrong > 0);
});

test('mendSpelling: farther words when they are asked for', () => {
  assert.deepEqual(mendSpelling('blokt', lexicon), []);
  assert.equal(mendSpelling('blokt', lexicon, 2)[0]?.word, 'blocked');
});

const distanceRows = [
  { name: 'the same', input: ['link', 'link'], expected: 0 },
  { name: 'a wrong letter', input: ['lint', 'link'], expected: 1 },
  { name: 'a letter missing', input: ['lik', 'link'], expected: 1 },
  { name: 'a letter too many', input: ['linek', 'link'], expected: 1 },
  { name: 'two letters in the wrong order', input: ['lnik', 'link'], expected: 0.8 },
  { name: 'a swap and a wrong letter', input: ['lniq', 'link'], expected: 1.8 },
  { name: 'a doubled letter', input: ['linkk', 'link'], expected: 0.4 },
  { name: 'a letter once too few', input: ['pasport', 'passport'], expected: 0.4 },
  { name: 'two doubled letters', input: ['liinkk', 'link'], expected: 0.8 },
  { name: 'nothing alike', input: ['abc', 'xyz'], expected: 3 },
];

for (const { name, input, expected } of distanceRows)
  test(`measureDistance: ${name}`, () => assert.equal(measureDistance(input[0] ?? '', input[1] ?? ''), expected));

test('measureDistance: near enough to the limit, a swap still counts', () => {
  assert.equal(measureDistance('lnik', 'link', 1), 0.8);
});
