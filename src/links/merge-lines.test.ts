import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishedArticle } from '../schemas/ledger.ts';
import { formatLedger, readLedgerLines } from './ledger-file.ts';
import { joinArticles, mergeLines } from './merge-lines.ts';

const line = (code: string, published: PublishedArticle) => `  "${code}": ${JSON.stringify(published)},\n`;
const apples = line('A4KR', { article: 'apples', places: ['core'] });
const none = () => undefined;

test('a ledger is written as it is read', () => {
  const ledger = { A4KR: { article: 'apples', places: ['core'] }, B7QX: { article: 'bread', places: [] } };
  assert.deepEqual(mergeLines(readLedgerLines(formatLedger(ledger)), none), ledger);
});

test('two branches that both added to one article: its lines become one, with the marks of the conflict around them', () => {
  const ours = line('A4KR', { article: 'apples', places: ['core', 'stem'] });
  const theirs = line('A4KR', { article: 'green-apples', formerly: ['apples'], places: ['core', 'leaf'] });
  const text = `{\n<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n}\n`;
  assert.deepEqual(
    mergeLines(readLedgerLines(text), (slug) => (slug === 'green-apples' ? 'A4KR' : undefined)),
    { A4KR: { article: 'green-apples', formerly: ['apples'], places: ['core', 'stem', 'leaf'], moved: {} } },
  );
});

test('two branches that gave one code to two articles are told what to do', () => {
  const text = `{\n${apples}${line('A4KR', { article: 'bread', places: [] })}}\n`;
  assert.throws(() => mergeLines(readLedgerLines(text), () => 'A4KR'), {
    message:
      /^content\/links\.json has the code A4KR for \/articles\/apples\/ and for \/articles\/bread\/, .*Take the “code” line out/,
  });
});

test('the one of them that has got a new code keeps its places under it', () => {
  const text = `{\n${apples}${line('A4KR', { article: 'bread', places: ['crust'] })}}\n`;
  assert.deepEqual(
    mergeLines(readLedgerLines(text), (slug) => (slug === 'bread' ? 'B7QX' : 'A4KR')),
    {
      A4KR: { article: 'apples', places: ['core'] },
      B7QX: { article: 'bread', places: ['crust'] },
    },
  );
});

test('an article that was given two codes is kept under the one in its file, and the other leads to it', () => {
  const second = line('B7QX', { article: 'apples', places: ['core', 'peel'], moved: { stem: 'B7QX#peel' } });
  const read = (codeNow: string | undefined) => mergeLines(readLedgerLines(`{\n${apples}${second}}\n`), () => codeNow);
  const joined = { article: 'apples', formerly: [], places: ['core', 'peel'], moved: { stem: 'B7QX#peel' } };
  assert.deepEqual(read('A4KR'), { A4KR: { ...joined, otherCodes: ['B7QX'] } });
  assert.deepEqual(read(undefined), { A4KR: { ...joined, otherCodes: ['B7QX'] } });
  assert.deepEqual(read('B7QX'), { B7QX: { ...joined, otherCodes: ['A4KR'] } });
});

test('an article that became another joins it with all its names and codes', () => {
  const ledger = {
    A4KR: { article: 'apples', formerly: ['pommes'], places: ['core'] },
    B7QX: { article: 'pears', places: ['peel'] },
  };
  assert.deepEqual(joinArticles(ledger, 'B7QX', 'A4KR'), {
    B7QX: {
      article: 'pears',
      formerly: ['apples', 'pommes'],
      otherCodes: ['A4KR'],
      places: ['peel', 'core'],
      moved: {},
    },
  });
});
