import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLexicon, type IndexedArticle } from './make-lexicon.ts';
import { makeArticle, makeSampleLexicon, makeSpanishSampleLexicon } from '../sample-lexicon.ts';

/** English as far as these tests go: what ends a word does not count. */
const forms = { stem: (word: string) => word.replace(/(?:ed|es|s|e)$/, '') };
const make = (pages: readonly IndexedArticle[], synonyms: string[][] = []) => makeLexicon(pages, 'en', forms, synonyms);

const levelRows = [
  { name: 'a word of one page', input: ['chip'], expected: ['chip'] },
  { name: 'a word of two', input: ['chip', 'chip'], expected: ['', 'chip'] },
  { name: 'three are nearer to four than to two', input: ['chip', 'chip', 'chip'], expected: ['', '', 'chip'] },
  { name: 'five are nearer to four', input: Array<string>(5).fill('chip'), expected: ['', '', 'chip'] },
  { name: 'six are nearer to eight', input: Array<string>(6).fill('chip'), expected: ['', '', '', 'chip'] },
  { name: 'a page counts once', input: ['chip chip Chip'], expected: ['chip'] },
  {
    name: 'pages count once for all forms of a word',
    input: ['expired expires', 'expires'],
    expected: ['', 'expires,expired'],
  },
  {
    name: 'the commonest form comes first',
    input: ['links linked', 'links', 'link links'],
    expected: ['', '', 'links,link,linked'],
  },
  { name: 'forms as common come by the alphabet', input: ['link links'], expected: ['link,links'] },
  { name: 'words as common come by the alphabet', input: ['spam chip'], expected: ['chip spam'] },
  { name: 'words are folded', input: ['Élan can’t'], expected: ['cant elan'] },
  { name: 'no page', input: [], expected: [] },
];

for (const { name, input, expected } of levelRows) {
  test(`makeLexicon counts: ${name}`, () => {
    const pages = input.map((content, index): IndexedArticle => ({
      ...makeArticle(`p${index}`, { title: '' }),
      content,
    }));
    assert.deepEqual(make(pages).words, expected);
  });
}

test('makeLexicon reads titles and aliases that are no part of the text', () => {
  const page = makeArticle('spam', { title: 'Spam', aliases: ['no mail', 'junk'] });
  assert.deepEqual(make([{ ...page, content: '' }]).words, ['junk mail no spam']);
});

test('makeLexicon writes articles by their address, with indexes of topics', () => {
  const pages = [
    makeArticle('scan', { title: 'Scan a chip', topic: 'Documents', headings: ['The Chip'] }),
    makeArticle('blocked', {
      title: 'Is it blocked?',
      topic: 'Camera',
      aliases: ['Cameras blocking', 'black'],
      isForHelpDesks: true,
    }),
    makeArticle('lost', { title: 'Lost' }),
  ];
  const { articles, topics } = make(pages);
  assert.deepEqual(topics, ['', 'Camera', 'Documents']);
  assert.deepEqual(articles, [
    ['blocked', '/articles/blocked/', 1, 1, 'Is it blocked?', ['cameras blocking', 'black'], [], ''],
    ['lost', '/articles/lost/', 0, 0, 'Lost', [], [], ''],
    ['scan', '/articles/scan/', 2, 0, 'Scan a chip', [], [['the-chip', 'The Chip']], ''],
  ]);
});

test('makeLexicon writes aliases and synonyms as keys, a word that no article uses as its stem', () => {
  const pages = [
    makeArticle('a', { title: 'Links', aliases: ['Link’s expired'] }),
    makeArticle('b', { title: 'links' }),
  ];
  const { articles, synonyms } = make(pages, [
    ['link', 'invitation', 'Sent Pages'],
    ['expires', 'expired', 'Expire'],
  ]);
  assert.deepEqual(articles[0]?.[5], ['links expired']);
  assert.deepEqual(synonyms, ['links,~invitation,~sent ~pag', 'expired']);
});

const otherRows = [
  { name: 'a common word that looks like one of the articles', input: 'password', expected: true },
  { name: 'a common word made of two of the articles', input: 'without', expected: true },
  { name: 'a common word that looks like none', input: 'university', expected: false },
  { name: 'a word of the articles', input: 'passport', expected: false },
  { name: 'another form of one', input: 'links', expected: false },
  { name: 'a synonym', input: 'picture', expected: false },
  { name: 'a word that carries nothing', input: 'just', expected: false },
  { name: 'a word that is not common', input: 'scum', expected: false },
];

for (const { name, input, expected } of otherRows) {
  test(`makeLexicon lists ${expected ? '' : 'not '}as spelt right: ${name}`, () =>
    assert.equal(makeSampleLexicon().isOtherWord(input), expected));
}

test('makeLexicon takes the common words and the empty words of the language', () => {
  const english = makeSampleLexicon();
  const spanish = makeSpanishSampleLexicon();
  assert.deepEqual([english.isEmptyWord('please'), english.isEmptyWord('gracias')], [true, false]);
  assert.deepEqual([spanish.isEmptyWord('please'), spanish.isEmptyWord('gracias')], [false, true]);
  assert.deepEqual([english.isOtherWord('otras'), spanish.isOtherWord('otras')], [false, true]);
});

test('makeLexicon knows of an article that waits for its translation only what it is called in this language', () => {
  const waiting = {
    ...makeArticle('scan', { title: 'Scan a chip', aliases: ['leer el chip'] }),
    content: '',
    lang: 'en',
  };
  const { articles, words } = makeLexicon([waiting], 'es', forms, [], { en: '(en inglés)' });
  assert.deepEqual(articles, [['scan', '/articles/scan/', 0, 0, 'Scan a chip', ['leer el chip'], [], '', 'en']]);
  assert.deepEqual(words, ['chip el leer']);
});
