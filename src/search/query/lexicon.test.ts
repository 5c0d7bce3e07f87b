import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleName } from '../contract/lexicon-file.ts';
import { findersOf, Lexicon, placeOfLink } from './lexicon.ts';
import { makeSampleLexicon, makeSpanishSampleLexicon } from '../sample-lexicon.ts';
import { wordForms } from './word-forms/en.ts';

const lexicon = makeSampleLexicon();
const spanish = makeSpanishSampleLexicon();

const knownRows = [
  { name: 'a word of the articles', input: 'link', expected: { isWord: true, isKnown: true } },
  { name: 'another form of one', input: 'linked', expected: { isWord: false, isKnown: true } },
  { name: 'a synonym that no article uses', input: 'erase', expected: { isWord: false, isKnown: true } },
  { name: 'another form of that', input: 'erasing', expected: { isWord: false, isKnown: true } },
  { name: 'a word that carries nothing', input: 'please', expected: { isWord: true, isKnown: true } },
  { name: 'a misspelt word', input: 'lnik', expected: { isWord: false, isKnown: false } },
  { name: 'a word about something else', input: 'password', expected: { isWord: false, isKnown: false } },
];

for (const { name, input, expected } of knownRows) {
  test(`isWord and isKnown: ${name}`, () =>
    assert.deepEqual({ isWord: lexicon.isWord(input), isKnown: lexicon.isKnown(input) }, expected));
}

const keyRows = [
  { name: 'a form that articles use', input: 'deleting', expected: 'delete' },
  { name: 'a form that none uses', input: 'deletes', expected: 'delete' },
  { name: 'a word that no article uses', input: 'erasing', expected: '~eras' },
  { name: 'an empty word that no article uses, whole', input: 'really', expected: '~really' },
];

for (const { name, input, expected } of keyRows)
  test(`keyOf: ${name}`, () => assert.equal(lexicon.keyOf(input), expected));

test('keyOf: by the stems of the language', () => assert.equal(spanish.keyOf('caducado'), spanish.keyOf('caduca')));

test('readKeys folds a text', () => assert.deepEqual(lexicon.readKeys('My LINKS, deleted!'), ['my', 'link', 'delete']));

const conceptRows = [
  { name: 'a word and its synonym are one', input: 'delete erase', expected: [0, 0] },
  { name: 'a phrase names all its words', input: 'get rid of photos', expected: [0, 0, 0, 3] },
  { name: 'half a phrase names nothing', input: 'get rid', expected: [undefined, undefined] },
  { name: 'a licence is any licence', input: 'licence', expected: [1] },
  { name: 'a licence in a phrase is not', input: 'my driving licence', expected: [undefined, 2, 2] },
  { name: 'the longest phrase counts', input: 'licence card', expected: [2, 2] },
  { name: 'what follows a phrase counts by itself', input: 'drivers licenses license', expected: [2, 2, 1] },
  { name: 'no synonym', input: 'camera', expected: [undefined] },
];

for (const { name, input, expected } of conceptRows) {
  test(`readWords: ${name}`, () => {
    const tokens = lexicon.readWords(input.split(' '));
    const concepts = tokens.map(({ concept }) => concept);
    assert.deepEqual(concepts, expected);
  });
}

const nameRows = [
  { name: 'a key', input: 'blocked', expected: ['camera-blocked title'] },
  {
    name: 'a key in names of several kinds',
    input: 'chip',
    expected: ['scan-passport alias', 'scan-passport heading where-the-chip-is'],
  },
  {
    name: 'a concept, by whatever phrase',
    input: 2,
    expected: ['driving-licence title'],
  },
  {
    name: 'a concept, but not its words in a longer phrase',
    input: 1,
    expected: ['driving-licence heading licences-that-are-accepted'],
  },
  { name: 'a concept of which one word is used', input: 3, expected: ['glare-on-photo title'] },
  { name: 'a key of a rare word in a text', input: 'plastic', expected: ['glare-on-photo text'] },
  { name: 'a concept that there is not', input: 99, expected: [] },
];

const describeName = ({ article: { id }, kind, heading }: ArticleName) =>
  [id, kind, ...(heading === undefined ? [] : [lexicon.findArticle(id)?.headings[heading]?.id])].join(' ');

for (const { name, input, expected } of nameRows) {
  test(`namesWith: ${name}`, () => {
    assert.deepEqual(lexicon.namesWith(input).map(describeName), expected);
    assert.deepEqual(lexicon.namesWith(input).map(describeName), expected, 'asked again');
  });
}

const noNames = { words: [], counts: [], concepts: [], names: [], texts: [], links: [] };
const words = [{ forms: ['link'], articles: 2 }];

test('namesWith: a word that stands twice in a name names it once', () => {
  const twice = new Lexicon(lexicon.data, { stem: (word) => word });
  const article = { id: 'a', isForHelpDesks: false };
  twice.addNames({ ...noNames, words, names: [{ article, kind: 'title', keys: ['link', 'to', 'link'] }] });
  assert.deepEqual(
    twice.namesWith('link').map(({ kind }) => kind),
    ['title'],
  );
});

test('addNames: a name that several files hold is one, under the words of each file', () => {
  const partly = new Lexicon(lexicon.data, { stem: (word) => word });
  const names = () => [
    { article: { id: 'a', isForHelpDesks: false }, kind: 'alias' as const, keys: ['link', 'expire'] },
  ];
  partly.addNames({ ...noNames, words, names: names() });
  assert.deepEqual(partly.namesWith('expire'), []);
  partly.addNames({ ...noNames, words: [{ forms: ['expire'], articles: 1 }], names: names() });
  assert.equal(partly.namesWith('link').length, 1);
  assert.equal(partly.namesWith('link')[0], partly.namesWith('expire')[0]);
});

test('addArticles: what was found by its text is now known to be for help desks', () => {
  const partly = new Lexicon(lexicon.data, { stem: (word) => word });
  const found = partly.namedArticle('a');
  assert.equal(found.isForHelpDesks, false);
  partly.addArticles([{ id: 'a', isForHelpDesks: true, path: '/a/', title: 'A', topic: '', headings: [], code: '' }]);
  assert.equal(found.isForHelpDesks, true);
});

test('addNames: what is told of an article counts, whichever file came first', () => {
  const partly = new Lexicon(lexicon.data, { stem: (word) => word });
  const found = partly.namedArticle('a');
  const article = { id: 'a', isForHelpDesks: true, lang: 'en' };
  partly.addNames({ ...noNames, words, names: [{ article, kind: 'title', keys: ['link'] }] });
  assert.deepEqual(partly.namesWith('link')[0]?.article, found);
  assert.deepEqual(found, article);
});

test('findLink: a permanent code, and the last part of an address', () => {
  const ids = ['7f3q', 'scan-passport', 'nowhere'].map((link) => lexicon.findLink(link)?.id);
  assert.deepEqual(ids, ['link-expired', 'scan-passport', undefined]);
});

const placeRows = [
  { name: 'all forms of a word', input: ['deleting', 'deletes', 'delete'] },
  { name: 'a key', input: [lexicon.keyOf('deletes'), 'deletes'] },
];

for (const { name, input } of placeRows)
  test(`placeOf: ${name} at one place`, () =>
    assert.equal(new Set(input.map((finder) => lexicon.placeOf(finder))).size, 1));

const placesRows = [
  { name: 'a word with synonyms', input: 'deleting', expected: ['delet', '#0'] },
  { name: 'a synonym that no article uses', input: 'erases', expected: ['eras', '#0'] },
  { name: 'a word without synonyms', input: 'camera', expected: ['camera'] },
  { name: 'a word that is part of a synonym only', input: 'rid', expected: ['rid'] },
];

for (const { name, input, expected } of placesRows) {
  test(`placesOf: ${name}, before anything has been added`, () =>
    assert.deepEqual(new Lexicon(lexicon.data, wordForms).placesOf(input), expected));
}

test('placeOf: words, concepts and links stand apart', () => {
  assert.deepEqual([lexicon.placeOf('1'), lexicon.placeOf(1), placeOfLink('1')], ['1', '#1', '/1']);
});

const weigh = (word: string) => lexicon.readWords([word])[0]?.weight ?? 0;

// From words that carry nothing to those that tell one article from all others.
const weighed = ['the', 'phone', 'link', 'expired', 'vpn'];

for (const [index, word] of weighed.slice(1).entries()) {
  const before = weighed[index] ?? '';
  test(`“${word}” tells more than “${before}”`, () => assert.ok(weigh(word) > weigh(before)));
}

const sameRows = [
  { name: 'all empty words, used or not', input: ['the', 'really'] },
  { name: 'all forms of a word', input: ['deleting', 'deletes'] },
  { name: 'a synonym that no article uses, and the word that they use', input: ['selfie', 'photo'] },
  { name: 'a word of one article and an unknown one', input: ['vpn', 'zebra'] },
];

for (const { name, input } of sameRows)
  test(`weigh the same: ${name}`, () => assert.equal(weigh(input[0] ?? ''), weigh(input[1] ?? '')));

test('a word of one article weighs one', () => assert.equal(weigh('vpn'), 1));

test('count tells in how many articles a word is, about, whatever its form', () => {
  const counts = ['vpn', 'link', 'links', 'zebra'].map((word) => lexicon.count(word));
  assert.deepEqual(counts, [1, 4, 4, 0]);
});

test('membersOf lists the words that stand in articles, without phrases and without those that do not', () => {
  assert.deepEqual(
    [0, 1, 2, 99].map((concept) => lexicon.membersOf(concept)),
    [['delete'], ['licence'], [], []],
  );
});

test('listWords lists every word once, those of articles in every form and those that carry nothing', () => {
  const words = [...lexicon.listWords()];
  assert.equal(new Set(words).size, words.length);
  const wanted = ['deleting', 'delete', 'the', 'please', 'erase'];
  assert.deepEqual(
    wanted.map((word) => words.includes(word)),
    [true, true, true, true, false],
  );
});

test('sound is the same for what sounds the same, and empty where words are written as they sound', () => {
  assert.equal(lexicon.sound('glair'), lexicon.sound('glare'));
  assert.notEqual(lexicon.sound('glare'), lexicon.sound('photo'));
  assert.equal(spanish.sound('camara'), '');
});

test('a token is found by its key, and by its concept when it has one', () => {
  assert.deepEqual(lexicon.readWords(['camera', 'erase']).map(findersOf), [['camera'], ['~eras', 0]]);
});
