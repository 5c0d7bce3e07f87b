import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpackNames, type ArticleName } from '../contract/lexicon-file.ts';
import { Lexicon } from './lexicon.ts';
import { planQuery } from './plan-query.ts';
import { isAnsweredByNames, listIndexWords, rankArticles, type BodyMatches } from './rank.ts';
import { makeSampleFiles, makeSampleLexicon, makeSpanishSampleLexicon } from '../sample-lexicon.ts';
import { wordForms } from './word-forms/en.ts';

const sample = makeSampleLexicon();
const spanish = makeSpanishSampleLexicon();

const rank = (typed: string, lexicon = sample, body?: BodyMatches) =>
  rankArticles(planQuery(typed, lexicon), lexicon, body);

/** The articles that answer, the best first. */
const find = (typed: string, lexicon = sample, body?: BodyMatches) =>
  rank(typed, lexicon, body).map(({ article }) => article.id);

const rows = [
  {
    name: 'a word of a title before one of a heading',
    input: 'camera',
    expected: ['camera-blocked', 'glare-on-photo'],
  },
  {
    name: 'the title that is the query before those that hold it',
    input: 'my link expired',
    expected: ['link-expired', 'reply-link-expired'],
  },
  { name: 'the alias that is the query', input: 'session timed out', expected: ['link-expired'] },
  { name: 'a synonym', input: 'erase', expected: ['delete-your-data'] },
  { name: 'a synonym of several words', input: 'get rid of it', expected: ['delete-your-data'] },
  { name: 'a misspelt word', input: 'pasport', expected: ['scan-passport'] },
  { name: 'a part of a word', input: 'nordvpn', expected: ['turn-off-vpn'] },
  {
    name: 'a page for help desks when one of its names holds the query',
    input: 'reply to a person whose link has expired',
    expected: ['reply-link-expired', 'link-expired'],
  },
  {
    name: 'a long complaint by its telling words, which stand in several names',
    input:
      'hello yesterday i opened the link and then a black screen came up and nothing i tried has made the camera open please help',
    expected: ['camera-blocked', 'link-expired'],
  },
  { name: 'an article by a rare word of its text', input: 'plastic lamp', expected: ['glare-on-photo'] },
  { name: 'nothing for words about something else', input: 'password university', expected: [] },
  { name: 'nothing for words that are none', input: 'qwzzx', expected: [] },
  { name: 'nothing for nothing', input: '', expected: [] },
];

for (const { name, input, expected } of rows)
  test(`rankArticles: ${name}`, () => assert.deepEqual(find(input), expected));

test('rankArticles: a synonym in another language, without its accents', () => {
  assert.deepEqual(find('vinculo', spanish), ['link-expired']);
});

/** The sample’s words and synonyms, and other articles: their names, by their ids. */
function makeLexiconOf(
  articles: Record<string, { title: string; aliases?: string[]; isForHelpDesks?: boolean; lang?: string }>,
) {
  const lexicon = new Lexicon({ ...sample.data, total: Object.keys(articles).length }, wordForms);
  const words = makeSampleFiles('en').names.flatMap((file) => unpackNames(file).words);
  const names = Object.entries(articles).flatMap(([id, { title, aliases = [], isForHelpDesks = false, lang }]) => {
    const article = { id, isForHelpDesks, ...(lang !== undefined && { lang }) };
    return [
      ...(lang === undefined ? [{ article, kind: 'title' as const, keys: sample.readKeys(title) }] : []),
      ...aliases.map((alias): ArticleName => ({ article, kind: 'alias', keys: alias.split(' ') })),
    ];
  });
  lexicon.addNames({ words, counts: [], concepts: [], names, texts: [], links: [] });
  return lexicon;
}

const namedRows = [
  {
    name: 'an article that the reader can read before one that waits for its translation',
    articles: { a: { title: 'A', aliases: ['camera'], lang: 'es' }, b: { title: 'B', aliases: ['camera'] } },
    input: 'camera',
    expected: ['b', 'a'],
  },
  {
    name: 'an article that waits for its translation by its aliases, not by a title in another language',
    articles: { a: { title: 'Camera', lang: 'es' }, b: { title: 'B', aliases: ['my camera'], lang: 'es' } },
    input: 'camera',
    expected: ['b'],
  },
  {
    name: 'a title with few other words before a long one',
    articles: { a: { title: 'Open the camera of your phone or take a photo' }, b: { title: 'Your camera' } },
    input: 'camera',
    expected: ['b', 'a'],
  },
  {
    name: 'a title of as many words as the query before a long one, though its words tell more',
    articles: { a: { title: 'What is it with the camera' }, b: { title: 'Camera plastic' } },
    input: 'camera',
    expected: ['b', 'a'],
  },
  {
    name: 'words side by side before the same words apart',
    articles: { a: { title: 'Black camera screen' }, b: { title: 'Camera black screen' } },
    input: 'black screen',
    expected: ['b', 'a'],
  },
  {
    name: 'an article with the word in several names before one that has it once',
    articles: { a: { title: 'Camera', aliases: ['chip'] }, b: { title: 'Camera', aliases: ['black camera'] } },
    input: 'camera',
    expected: ['b', 'a'],
  },
  {
    name: 'a page for help desks after a reader’s page of that name, when more was asked for',
    articles: { a: { title: 'Link expired', isForHelpDesks: true }, b: { title: 'Link expired' } },
    input: 'link expired passport vpn',
    expected: ['b', 'a'],
  },
  {
    name: 'a page for help desks beside a reader’s page of that name, when that is what was asked for',
    articles: { a: { title: 'Link expired', isForHelpDesks: true }, b: { title: 'Link expired' } },
    input: 'expired link',
    expected: ['a', 'b'],
  },
  {
    name: 'no article that is far behind the best',
    articles: { a: { title: 'The lamp' }, b: { title: 'The passport with a chip' } },
    input: 'the passport chip',
    expected: ['b'],
  },
];

for (const { name, articles, input, expected } of namedRows)
  test(`rankArticles: ${name}`, () => assert.deepEqual(find(input, makeLexiconOf(articles)), expected));

const bodyRows = [
  {
    name: 'finds what no name holds',
    input: 'plastic',
    body: { 'glare-on-photo': [0.8] },
    expected: ['glare-on-photo'],
  },
  {
    name: 'brings the article that holds more of the word forward',
    input: 'plastic',
    body: { 'scan-passport': [0.5], 'glare-on-photo': [0.8] },
    expected: ['glare-on-photo', 'scan-passport'],
  },
  { name: 'does not count what was not asked for', input: 'qwzzx', body: { 'glare-on-photo': [1] }, expected: [] },
];

for (const { name, input, body, expected } of bodyRows) {
  test(`rankArticles: what the index found ${name}`, () =>
    assert.deepEqual(find(input, sample, new Map(Object.entries(body))), expected));
}

test('rankArticles: what the index found lifts an article over one with the same name', () => {
  const lexicon = makeLexiconOf({ a: { title: 'Your camera' }, b: { title: 'Your camera' } });
  assert.deepEqual(find('camera', lexicon), ['a', 'b']);
  assert.deepEqual(find('camera', lexicon, new Map([['b', [0.5]]])), ['b', 'a']);
});

test('rankArticles: an article found by a rare word of its text answers, and by no heading', () => {
  const [match] = rank('plastic');
  assert.equal(match?.coverage, 1);
  assert.deepEqual(match?.headings, []);
});

test('rankArticles: a word with the same meaning holds three quarters of what the word itself does', () => {
  assert.deepEqual(
    ['erase', 'delete'].map((word) => rank(word)[0]?.coverage),
    [0.75, 1],
  );
});

test('rankArticles: headings that hold words of the query, the best first', () => {
  const [match] = rank('link works long');
  assert.deepEqual(
    match?.headings.map((index) => sample.findArticle(match.article.id)?.headings[index]?.text),
    ['How long a link works', 'Ask for a new link'],
  );
});

test('rankArticles: no name holds more than all of a query, even by a rarer reading of a word', () => {
  const plan = planQuery('pho', sample, { isTyping: true });
  const [match] = rankArticles(plan, sample);
  assert.equal(plan.terms[0]?.readings.length, 2);
  assert.equal(match?.coverage, 1);
});

const answeredRows = [
  { name: 'a title', input: 'link expired', expected: true },
  { name: 'a title in other words', input: 'erase my data', expected: true },
  { name: 'most of the query', input: 'link expired phone', expected: true },
  { name: 'half of the query', input: 'camera passport', expected: false },
  { name: 'rare words of a text', input: 'plastic', expected: true },
  { name: 'a single telling word that is the smaller part of the query', input: 'is it on the phone', expected: true },
  { name: 'nothing', input: '', expected: false },
];

for (const { name, input, expected } of answeredRows)
  test(`isAnsweredByNames: ${name}`, () => {
    const plan = planQuery(input, sample);
    assert.equal(isAnsweredByNames(plan, rankArticles(plan, sample)), expected);
  });

const askedRows = [
  { name: 'a word', input: 'camera', expected: [['camera', 1]] },
  {
    name: 'a word and those with the same meaning',
    input: 'erase',
    expected: [
      ['erase', 1],
      ['delete', 0.75],
    ],
  },
  { name: 'a word that is the only one of its meaning', input: 'passport', expected: [['passport', 1]] },
  { name: 'no word', input: 'qwzzx', expected: [] },
];

for (const { name, input, expected } of askedRows) {
  test(`listIndexWords: ${name}`, () => {
    const asked = planQuery(input, sample).terms.flatMap((term) => listIndexWords(term, sample));
    assert.deepEqual(
      asked.map(({ word, worth }) => [word, worth]),
      expected,
    );
  });
}

test('listIndexWords: all readings of a misspelt word, the likeliest first', () => {
  const [term] = planQuery('lonk', sample).terms;
  assert.ok(term);
  const asked = listIndexWords(term, sample);
  assert.deepEqual(
    asked.map(({ word }) => word),
    ['link', 'long'],
  );
  assert.ok((asked[0]?.worth ?? 1) < 1);
});
