import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpackLexicon, type NamesFile } from '../contract/lexicon-file.ts';
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
    assert.deepEqual(make(pages).spelling.words, expected);
  });
}

test('makeLexicon reads titles and aliases that are no part of the text', () => {
  const page = makeArticle('spam', { title: 'Spam', aliases: ['no mail', 'junk'] });
  assert.deepEqual(make([{ ...page, content: '' }]).spelling.words, ['junk mail no spam']);
});

test('makeLexicon writes articles as they are shown, a few to a file', () => {
  const pages = [
    makeArticle('scan', { title: 'Scan a chip', topic: 'Documents', headings: ['The Chip'] }),
    makeArticle('blocked', { title: 'Is it blocked?', topic: 'Camera', aliases: ['black'], isForHelpDesks: true }),
  ];
  const { articles, lexicon } = make(pages);
  assert.deepEqual(articles, [
    [
      ['blocked', '/articles/blocked/', 'Camera', 1, 'Is it blocked?', [], ''],
      ['scan', '/articles/scan/', 'Documents', 0, 'Scan a chip', [['the-chip', 'The Chip']], ''],
    ],
  ]);
  assert.deepEqual([lexicon.total, lexicon.articleFiles], [2, 1]);
  const many = make(Array.from({ length: 50 }, (_, index) => makeArticle(`a${index}`, { title: 'A' })));
  assert.equal(many.articles.length, many.lexicon.articleFiles);
  assert.equal(many.articles.flat().length, 50);
  assert.ok(Math.max(...many.articles.map(({ length }) => length)) < 20);
});

/** What a file of names says of articles, by their ids. */
const namesOf = ({ articles }: NamesFile) =>
  Object.fromEntries(articles.map(([id, kind, ...names]) => [id, [kind, ...names]]));

test('makeLexicon writes what an article is called, each name once: title, aliases, headings by their index', () => {
  const page = makeArticle('blocked', {
    title: 'Is it blocked?',
    aliases: ['Cameras blocking', 'camera blocks', 'camera block'],
    headings: ['Black', 'Camera'],
    isForHelpDesks: true,
    code: '7F3Q',
  });
  const [file, ...others] = make([page]).names;
  assert.ok(file);
  assert.deepEqual(others, []);
  assert.deepEqual(namesOf(file), {
    blocked: [1, '0 black', 't is it block', 'a camera block', 'a camera blocking', '1 camera'],
  });
  assert.deepEqual(file.links, ['7f3q 0', 'blocked 0']);
});

test('makeLexicon writes words that only texts have, with the articles that have them the most', () => {
  const texts = ['lamp', 'lamp lamp lamp plastic', 'lamp lamp'];
  const pages = texts.map((content, index) => ({ ...makeArticle(`p${index}`, { title: 'Lampshade' }), content }));
  const [file] = make(pages).names;
  assert.ok(file);
  const ids = file.articles.map(([id]) => id);
  const found = file.texts.map((text) =>
    text.split(' ').map((part, index) => (index === 0 ? part : ids[Number(part)])),
  );
  assert.deepEqual(found, [
    ['lamp', 'p1', 'p2', 'p0'],
    ['plastic', 'p1'],
  ]);
});

test('makeLexicon writes as many of the names that hold a word as a query can do with, those with little else first', () => {
  const pages = Array.from({ length: 400 }, (_, index) =>
    makeArticle(`p${index}`, { title: index < 200 ? 'chip' : 'chip that somebody lost' }),
  );
  const { names } = make(pages);
  const holders = names
    .filter(({ words }) => words.join(' ').split(' ').includes('chip'))
    .flatMap((file) => file.articles);
  const titles = holders.flatMap(([, , ...own]) => own);
  assert.deepEqual([titles.length, titles.filter((title) => title === 't chip').length], [300, 200]);
});

test('makeLexicon writes several files of names, of which each starts where the one before has ended', () => {
  const words = Array.from({ length: 200 }, (_, index) => (index + 1000).toString(36));
  const pages = words.map((word) => makeArticle(word, { title: `${word} ${'x'.repeat(60)}` }));
  const { names, lexicon } = make(pages);
  const starts = unpackLexicon(lexicon).starts;
  assert.ok(starts.length > 2);
  assert.equal(names.length, starts.length + 1);
  for (const word of words) {
    const index = starts.filter((start) => start <= forms.stem(word)).length;
    assert.ok(names[index]?.words.join(' ').split(/[ ,]/).includes(word), word);
  }
});

test('makeLexicon writes aliases and synonyms as keys, a word that no article uses as its stem', () => {
  const pages = [
    makeArticle('a', { title: 'Links', aliases: ['Link’s expired'] }),
    makeArticle('b', { title: 'links' }),
  ];
  const { lexicon, names } = make(pages, [
    ['link', 'invitation', 'Sent Pages'],
    ['expires', 'expired', 'Expire'],
  ]);
  assert.deepEqual(names.map(namesOf)[0]?.['a'], [0, 't links', 'a links expired']);
  assert.deepEqual(lexicon.synonyms, ['links,~invitation,~sent ~pag', 'expired']);
  assert.equal(lexicon.synonymCounts, '10');
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
  const { articles, names } = makeLexicon([waiting], 'es', forms, [], { en: '(en inglés)' });
  assert.deepEqual(articles, [[['scan', '/articles/scan/', '', 0, 'Scan a chip', [], '', 'en']]]);
  assert.deepEqual(names.map(namesOf), [{ scan: ['en', 'a leer el chip'] }]);
  assert.deepEqual(names[0]?.words, ['chip el leer']);
});
