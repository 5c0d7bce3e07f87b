import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QueryOptions } from '../contract/answer.ts';
import { completeWord, findPart, planQuery, takePhrases } from './plan-query.ts';
import { makeSampleLexicon, makeSpanishSampleLexicon } from '../sample-lexicon.ts';

const lexicon = makeSampleLexicon();
const spanish = makeSpanishSampleLexicon();

/** The words that a query is taken for, one term after the other: `phone|photo` are two readings of one, `-` is none. */
const read = (typed: string, options?: QueryOptions, own = lexicon) =>
  planQuery(typed, own, options)
    .terms.map(({ readings }) => readings.map(({ word }) => word).join('|') || '-')
    .join(' ');

interface Row {
  name: string;
  input: string;
  options?: QueryOptions;
  expected: { readings: string; mended?: string };
}

const rows: Row[] = [
  { name: 'right words are what they are', input: 'My link expired?', expected: { readings: 'my link expired' } },
  { name: 'capitals, curly apostrophes and full width', input: 'WON’T ｌｉｎｋ', expected: { readings: 'wont link' } },
  { name: 'another form of a word', input: 'linked', expected: { readings: 'linked' } },
  { name: 'a synonym that no article uses', input: 'selfie', expected: { readings: 'selfie' } },
  { name: 'a word in two', input: 'bio metric', expected: { readings: 'biometric', mended: 'biometric' } },
  { name: 'two words in one', input: 'mypassport', expected: { readings: 'my passport', mended: 'my passport' } },
  {
    name: 'misspelt words',
    input: 'my lnik expried',
    expected: { readings: 'my link expired', mended: 'my link expired' },
  },
  { name: 'a word by its sound', input: 'glair', expected: { readings: 'glare', mended: 'glare' } },
  { name: 'a word that may be several', input: 'lonk', expected: { readings: 'link|long', mended: 'link' } },
  { name: 'a word about something else', input: 'my password', expected: { readings: 'my -' } },
  { name: 'a word like none', input: 'qwzzx link', expected: { readings: '- link' } },
  { name: 'a number like another one', input: 'iso 27002', expected: { readings: 'iso -' } },
  { name: 'a part of a word', input: 'nordvpn', expected: { readings: 'vpn' } },
  { name: 'a word cut short, which is no mistake', input: 'organiz', expected: { readings: 'organization' } },
  {
    name: 'a phrase that means something, whose words no article uses',
    input: 'get rid of my selfie',
    expected: { readings: 'get rid of my selfie' },
  },
  {
    name: 'a word of that phrase beside other words, which is guessed at',
    input: 'rid of',
    expected: { readings: 'read|id|did of', mended: 'read of' },
  },
  {
    name: 'an unfinished word',
    input: 'the pho',
    options: { isTyping: true },
    expected: { readings: 'the phone|photo' },
  },
  {
    name: 'a finished one that may go on',
    input: 'link',
    options: { isTyping: true },
    expected: { readings: 'link|links' },
  },
  {
    name: 'only the last word is unfinished',
    input: 'link on',
    options: { isTyping: true },
    expected: { readings: 'link on' },
  },
  {
    name: 'no word is unfinished before a space',
    input: 'link ',
    options: { isTyping: true },
    expected: { readings: 'link' },
  },
  { name: 'no word is unfinished when the reader is done', input: 'link', expected: { readings: 'link' } },
  { name: 'two letters may be anything', input: 'li', options: { isTyping: true }, expected: { readings: '-' } },
  {
    name: 'words in quotes are taken as they are',
    input: '“lnik expired”',
    expected: { readings: '- expired' },
  },
  {
    name: 'words beside quotes are mended by their letters, not their spaces',
    input: '"link expired" camra bio metric',
    expected: { readings: 'link expired camera - -', mended: 'link expired camera bio metric' },
  },
  {
    name: 'every word as it was typed',
    input: 'lnik expired',
    options: { isVerbatim: true },
    expected: { readings: '- expired' },
  },
  {
    name: 'every word as it was typed: spaces too, and nothing completed',
    input: 'bio metric lin',
    options: { isVerbatim: true, isTyping: true },
    expected: { readings: '- - -' },
  },
  { name: 'nothing', input: '', expected: { readings: '' } },
  { name: 'marks only', input: '?! "" … ’', expected: { readings: '' } },
  { name: 'emoji only', input: '😀', expected: { readings: '' } },
];

for (const { name, input, options, expected } of rows) {
  test(`planQuery: ${name}`, () => {
    assert.equal(read(input, options), expected.readings);
    assert.equal(planQuery(input, lexicon, options).mended, expected.mended);
  });
}

test('planQuery: accents make no difference', () => assert.equal(read('CADUCÓ camara', {}, spanish), 'caduco camara'));

test('planQuery: a pasted page is cut at 500 letters', () => {
  const { terms } = planQuery('abcdefghi '.repeat(1000), lexicon);
  assert.equal(terms.length, 50);
  assert.equal(planQuery('x'.repeat(10_000), lexicon).terms[0]?.typed.length, 500);
});

test('planQuery: half a character at the cut is no letter', () => {
  assert.equal(planQuery(`${'x'.repeat(499)}𝒳`, lexicon).terms[0]?.typed.length, 499);
});

test('planQuery: at most 100 words', () => {
  assert.equal(planQuery('link '.repeat(101), lexicon).terms.length, 100);
});

test('planQuery: a phrase names the concept of all its words, and takes them for one', () => {
  const { terms } = planQuery('get rid of my driving licence', lexicon);
  const concepts = terms.map(({ readings }) => readings[0]?.concept);
  assert.deepEqual(concepts, [0, 0, 0, undefined, 2, 2]);
});

test('planQuery: a phrase is known by its words as they were mended', () => {
  const { terms, mended } = planQuery('drivng licence', lexicon);
  assert.equal(mended, 'driving licence');
  assert.deepEqual(
    terms.map(({ readings }) => readings[0]?.concept),
    [2, 2],
  );
});

test('planQuery: what was typed is sure, what was guessed at is not', () => {
  const { terms } = planQuery('link expried nordvpn', lexicon);
  const [typed = 0, guessed = 0, part = 0] = terms.map(({ readings }) => readings[0]?.confidence);
  assert.equal(typed, 1);
  assert.ok(guessed < typed && part < guessed && part > 0);
});

test('planQuery: phrases are given beside the words', () => {
  assert.deepEqual(planQuery('my "Link expired" today', lexicon).phrases, [['link', 'expired']]);
});

const phraseRows = [
  { name: 'straight quotes', input: 'my "link expired"', expected: [['link', 'expired']] },
  { name: 'curly quotes', input: '“link” and “black screen”', expected: [['link'], ['black', 'screen']] },
  { name: 'quotes of other languages', input: '„link“ «camera»', expected: [['link'], ['camera']] },
  { name: 'a quote that is not closed', input: '"link expired', expected: [] },
  { name: 'nothing in quotes', input: '"" "?!"', expected: [] },
  { name: 'no quotes', input: "it's a link", expected: [] },
];

for (const { name, input, expected } of phraseRows)
  test(`takePhrases: ${name}`, () => assert.deepEqual(takePhrases(input, lexicon), expected));

const completeRows = [
  { name: 'the likeliest first: of more articles', input: 'pho', expected: ['phone', 'photo'] },
  { name: 'not the word itself', input: 'link', expected: ['links'] },
  { name: 'four at most', input: 'the', expected: ['their', 'them', 'then', 'there'] },
  { name: 'two letters are too few', input: 'ph', expected: [] },
  { name: 'none', input: 'xyz', expected: [] },
];

for (const { name, input, expected } of completeRows) {
  test(`completeWord: ${name}`, () => {
    const words = completeWord(input, lexicon).map(({ word }) => word);
    assert.deepEqual(words, expected);
  });
}

const partRows = [
  { name: 'the end of a word', input: 'nordvpn', expected: ['vpn'] },
  { name: 'the beginning of one', input: 'passportscanner', expected: ['passport'] },
  { name: 'the longest part', input: 'photolicences', expected: ['licences'] },
  { name: 'not its middle', input: 'xxvpnxx', expected: [] },
  { name: 'not a small part of it', input: 'abcdefghijvpn', expected: [] },
  { name: 'not a word that carries nothing', input: 'xxxwhich', expected: [] },
];

for (const { name, input, expected } of partRows) {
  test(`findPart: ${name}`, () => {
    const words = findPart(input, lexicon).map(({ word }) => word);
    assert.deepEqual(words, expected);
  });
}
