import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleFileOf,
  packArticle,
  packLexicon,
  packNames,
  packSpelling,
  unpackArticle,
  unpackLexicon,
  unpackNames,
  unpackSpelling,
  type LexiconArticle,
  type LexiconData,
  type NamesData,
} from './lexicon-file.ts';

/** What is left after something was sent. */
const send = <Stored>(stored: Stored) => JSON.parse(JSON.stringify(stored)) as Stored;

const empty: LexiconData = {
  starts: [],
  articleFiles: 0,
  total: 0,
  emptyWords: [],
  synonyms: [],
  synonymCounts: [],
  addressQuestion: 'is this real',
  otherLanguages: {},
};

const lexiconRows: Array<{ name: string; input: LexiconData }> = [
  { name: 'nothing', input: empty },
  {
    name: 'all there is to a lexicon',
    input: {
      starts: ['#', 'c', 'lin'],
      articleFiles: 2,
      total: 9,
      emptyWords: ['the', 'how'],
      synonyms: [[['erase'], ['get', 'rid', 'of']], [['link']]],
      synonymCounts: [1, 4096],
      addressQuestion: 'is this real',
      otherLanguages: { es: '(in Spanish)' },
    },
  },
];

for (const { name, input } of lexiconRows)
  test(`packLexicon and unpackLexicon: ${name}`, () =>
    assert.deepEqual(unpackLexicon(send(packLexicon(input))), input));

const nothing: NamesData = { words: [], counts: [], concepts: [], names: [], texts: [], links: [] };
const [reader, desk, waiting] = [
  { id: 'en_1', isForHelpDesks: false },
  { id: 'en_2', isForHelpDesks: true },
  { id: 'en_3', isForHelpDesks: false, lang: 'es' },
];

const namesRows: Array<{ name: string; input: NamesData }> = [
  { name: 'nothing', input: nothing },
  {
    name: 'all there is to names',
    input: {
      words: [
        { forms: ['expire', 'expired'], articles: 1 },
        { forms: ['link', 'links'], articles: 8 },
      ],
      counts: [['session', 2]],
      concepts: [0, 12],
      names: [
        { article: reader, kind: 'title', keys: ['my', 'link'] },
        { article: reader, kind: 'alias', keys: ['session', '~invit'] },
        { article: desk, kind: 'heading', heading: 0, keys: ['t'] },
        { article: waiting, kind: 'heading', heading: 11, keys: ['3', 'link'] },
      ],
      texts: [
        ['hour', [desk, reader]],
        ['minute', [waiting]],
      ],
      links: [['7f3q', reader]],
    },
  },
  { name: 'an article that only its text names', input: { ...nothing, texts: [['hour', [desk]]] } },
];

for (const { name, input } of namesRows)
  test(`packNames and unpackNames: ${name}`, () => assert.deepEqual(unpackNames(send(packNames(input))), input));

const article: LexiconArticle = {
  id: 'en_1',
  path: '/articles/link-expired/',
  topic: 'Links',
  isForHelpDesks: false,
  title: 'My link expired',
  headings: [{ id: 'how-long', text: 'How long, and why?' }],
  code: '7F3Q',
};

const articleRows = [
  { name: 'for readers', input: article },
  { name: 'for help desks', input: { ...article, isForHelpDesks: true, headings: [], code: '' } },
  { name: 'that waits for its translation', input: { ...article, lang: 'es' } },
];

for (const { name, input } of articleRows)
  test(`packArticle and unpackArticle: one ${name}`, () =>
    assert.deepEqual(unpackArticle(send(packArticle(input))), input));

test('packSpelling and unpackSpelling', () => {
  const spelling = { words: [{ forms: ['link', 'links'], articles: 4 }], otherWords: ['password'] };
  assert.deepEqual(unpackSpelling(send(packSpelling(spelling))), spelling);
});

test('packNames rounds the articles of a word to a power of two', () => {
  const words = [1, 3, 5, 6].map((articles) => ({ forms: [`in${articles}`], articles }));
  assert.deepEqual(packNames({ ...nothing, words }).words, ['in1', '', 'in3 in5', 'in6']);
});

test('articleFileOf spreads articles over all files', () => {
  const files = Array.from({ length: 100 }, (_, index) => articleFileOf(`en_${index.toString(16)}`, 7));
  assert.deepEqual([...new Set(files)].sort(), [0, 1, 2, 3, 4, 5, 6]);
});
