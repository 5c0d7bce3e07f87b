import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packLexicon, unpackLexicon, type LexiconArticle, type LexiconData } from './lexicon-file.ts';

const article: LexiconArticle = {
  id: 'en_1',
  path: '/articles/link-expired/',
  topic: 'Links',
  isForHelpDesks: false,
  title: 'My link expired',
  aliases: [
    ['session', 'time', 'out'],
    ['old', '~invit'],
  ],
  headings: [{ id: 'how-long', text: 'How long, and why?' }],
  code: '7F3Q',
  rareWords: ['hour', 'minute'],
};

const empty: LexiconData = {
  articles: [],
  words: [],
  emptyWords: [],
  otherWords: [],
  synonyms: [],
  addressQuestion: 'is this real',
  otherLanguages: {},
};

const full: LexiconData = {
  articles: [
    article,
    {
      ...article,
      id: 'en_2',
      topic: 'Camera',
      isForHelpDesks: true,
      aliases: [],
      headings: [],
      code: '',
      rareWords: [],
    },
    { ...article, id: 'en_3', topic: '', lang: 'es' },
  ],
  words: [
    { forms: ['expire', 'expired'], articles: 1 },
    { forms: ['hour'], articles: 1 },
    { forms: ['link', 'links'], articles: 8 },
  ],
  emptyWords: ['the', 'how'],
  otherWords: ['password'],
  synonyms: [[['erase'], ['get', 'rid', 'of']], [['link']]],
  addressQuestion: 'is this real',
  otherLanguages: { es: '(in Spanish)' },
};

const rows = [
  { name: 'nothing', input: empty },
  { name: 'all there is to a lexicon', input: full },
];

for (const { name, input } of rows) {
  test(`packLexicon and unpackLexicon, by way of JSON: ${name}`, () => {
    const stored = JSON.stringify(packLexicon(input));
    assert.deepEqual(unpackLexicon(JSON.parse(stored) as ReturnType<typeof packLexicon>), input);
  });
}

test('packLexicon rounds the articles of a word to a power of two', () => {
  const words = [1, 3, 5, 6].map((articles) => ({ forms: [`in${articles}`], articles }));
  assert.deepEqual(packLexicon({ ...empty, words }).words, ['in1', '', 'in3 in5', 'in6']);
});
