import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishedArticle } from '../schemas/ledger.ts';
import { judgeCodes, needWholeLedger, type CodeVerdict, type WrittenArticle } from './judge-codes.ts';
import type { LedgerLine } from './ledger-file.ts';

const written = (codes: Record<string, unknown>): WrittenArticle[] =>
  Object.entries(codes).map(([slug, code]) => ({ slug, code, isDraft: false, isReadable: true }));
const line = (code: string, article: string, more: Partial<PublishedArticle> = {}): LedgerLine => [
  code,
  { article, places: [], ...more },
];
const retired = { titles: { en: 'T' }, instead: [] };
const apples = line('A4KR', 'apples');
const bread = line('F7QX', 'bread');

const rows: Array<{
  name: string;
  lines: LedgerLine[];
  input: Record<string, unknown>;
  expected: Record<string, CodeVerdict>;
}> = [
  {
    name: 'its own',
    lines: [apples],
    input: { apples: 'A4KR' },
    expected: { apples: { kind: 'right', code: 'A4KR' } },
  },
  {
    name: 'new, with and without a code',
    lines: [apples],
    input: { apples: 'A4KR', cake: 'C9XY', date: undefined, egg: null },
    expected: {
      apples: { kind: 'right', code: 'A4KR' },
      cake: { kind: 'right', code: 'C9XY' },
      date: { kind: 'missing' },
      egg: { kind: 'missing' },
    },
  },
  ...[undefined, null, 2345, 2e34, true, new Date(0), 'a4kr', 'A4KO', 'N3WX'].map((code) => ({
    name: `lost, and ${String(code)} in its place`,
    lines: [apples],
    input: { apples: code },
    expected: { apples: { kind: 'lost', code: 'A4KR' } as const },
  })),
  {
    name: 'lost, and that of another in its place',
    lines: [apples, bread],
    input: { apples: 'F7QX', bread: 'F7QX' },
    expected: { apples: { kind: 'lost', code: 'A4KR' }, bread: { kind: 'right', code: 'F7QX' } },
  },
  {
    name: 'new, and no code',
    lines: [],
    input: { apples: 2345, bread: 'a4kr' },
    expected: { apples: { kind: 'misspelt' }, bread: { kind: 'misspelt' } },
  },
  {
    name: 'copied from a published article',
    lines: [line('F7QX', 'bread')],
    input: { 'a-copy': 'F7QX', bread: 'F7QX', 'c-copy': 'F7QX' },
    expected: {
      'a-copy': { kind: 'copied', from: 'bread' },
      bread: { kind: 'right', code: 'F7QX' },
      'c-copy': { kind: 'copied', from: 'bread' },
    },
  },
  {
    name: 'copied from a new article',
    lines: [],
    input: { cake: 'C9XY', copy: 'C9XY' },
    expected: { cake: { kind: 'right', code: 'C9XY' }, copy: { kind: 'copied', from: 'cake' } },
  },
  {
    name: 'renamed by hand, and renamed twice over',
    lines: [apples, bread],
    input: { pears: 'A4KR', loaf: 'F7QX', toast: 'F7QX' },
    expected: {
      pears: { kind: 'renamed', code: 'A4KR' },
      loaf: { kind: 'rival' },
      toast: { kind: 'rival' },
    },
  },
  {
    name: 'renamed by hand, perhaps, and without its code',
    lines: [apples],
    input: { pears: undefined, plums: 'N3WX' },
    expected: { pears: { kind: 'perhaps-known' }, plums: { kind: 'perhaps-known' } },
  },
  {
    name: 'renamed back by hand to a former name',
    lines: [line('A4KR', 'pears', { formerly: ['apples'] })],
    input: { apples: 'A4KR' },
    expected: { apples: { kind: 'renamed', code: 'A4KR' } },
  },
  {
    name: 'taken out of the wrong one of two copies',
    lines: [apples],
    input: { apples: undefined, copy: 'A4KR' },
    expected: { apples: { kind: 'disputed', code: 'A4KR', rival: 'copy' }, copy: { kind: 'rival' } },
  },
  {
    name: 'swapped between two files',
    lines: [apples, bread],
    input: { apples: 'F7QX', bread: 'A4KR' },
    expected: {
      apples: { kind: 'disputed', code: 'A4KR', rival: 'bread' },
      bread: { kind: 'disputed', code: 'F7QX', rival: 'apples' },
    },
  },
  {
    name: 'of a retired article, and its address',
    lines: [apples, line('D2FH', 'date', { retired })],
    input: { apples: 'A4KR', fig: 'D2FH', date: undefined },
    expected: {
      apples: { kind: 'right', code: 'A4KR' },
      fig: { kind: 'retired', article: 'date' },
      date: { kind: 'taken', owner: 'D2FH' },
    },
  },
  {
    name: 'new at an address that was another’s',
    lines: [line('A4KR', 'pears', { formerly: ['apples'] })],
    input: { apples: undefined, pears: 'A4KR' },
    expected: { apples: { kind: 'taken', owner: 'A4KR' }, pears: { kind: 'right', code: 'A4KR' } },
  },
  {
    name: 'given two, of which one stands in it, or none',
    lines: [apples, line('A7KR', 'apples'), bread, line('F9QX', 'bread')],
    input: { apples: 'A7KR', bread: undefined },
    expected: { apples: { kind: 'right', code: 'A7KR' }, bread: { kind: 'lost', code: 'F7QX' } },
  },
  {
    name: 'a further code of its own, and one of another',
    lines: [line('A4KR', 'apples', { otherCodes: ['A7KR'] }), line('F7QX', 'bread')],
    input: { apples: 'A7KR', bread: 'F7QX' },
    expected: { apples: { kind: 'lost', code: 'A4KR' }, bread: { kind: 'right', code: 'F7QX' } },
  },
  {
    name: 'given up after two branches had given it at once',
    lines: [apples, line('A4KR', 'pears')],
    input: { apples: 'A4KR', pears: undefined },
    expected: { apples: { kind: 'right', code: 'A4KR' }, pears: { kind: 'missing' } },
  },
];

for (const { name, lines, input, expected } of rows) {
  test(`a code is judged: ${name}`, () =>
    assert.deepEqual(Object.fromEntries(judgeCodes(written(input), lines)), expected));
}

test('an article whose frontmatter cannot be read stands under its name, and no more is said of it', () => {
  const articles = [{ slug: 'apples', code: undefined, isDraft: false, isReadable: false }, ...written({ cake: null })];
  const verdicts = Object.fromEntries(judgeCodes(articles, [apples]));
  assert.deepEqual(verdicts, { apples: { kind: 'unreadable' }, cake: { kind: 'missing' } });
});

const losses: Array<{ name: string; lines: LedgerLine[]; input: Record<string, unknown>; isLost: boolean }> = [
  { name: 'a new site, with new articles', lines: [], input: { apples: undefined, bread: undefined }, isLost: false },
  { name: 'no ledger, and an article with a code', lines: [], input: { apples: 'A4KR' }, isLost: true },
  { name: 'a new article with a code', lines: [apples], input: { apples: 'A4KR', bread: 'F7QX' }, isLost: false },
  { name: 'that article and its copy', lines: [apples], input: { bread: 'F7QX', copy: 'F7QX' }, isLost: false },
  { name: 'two articles with codes', lines: [apples], input: { bread: 'F7QX', cake: 'C9XY' }, isLost: true },
  {
    name: 'two known ones with other codes',
    lines: [apples, bread],
    input: { apples: 'N3WX', bread: 'N4WX' },
    isLost: false,
  },
  {
    name: 'an article that the ledger leads to',
    lines: [line('A4KR', 'apples', { moved: { core: 'F7QX#crust' } })],
    input: { bread: 'F7QX' },
    isLost: true,
  },
  {
    name: 'an article that replaces a retired one',
    lines: [line('A4KR', 'apples', { retired: { titles: {}, instead: ['F7QX'] } })],
    input: { bread: 'F7QX' },
    isLost: true,
  },
];

for (const { name, lines, input, isLost } of losses) {
  test(`the ledger has${isLost ? '' : ' not'} lost lines: ${name}`, () => {
    const need = () => {
      needWholeLedger(lines, written(input));
    };
    if (isLost) assert.throws(need, /Restore it from git: “git checkout -- content\/links\.json”\. Only if none/);
    else assert.doesNotThrow(need);
  });
}

test('drafts are not in the ledger, whatever codes they have', () => {
  const drafts = written({ apples: 'A4KR', bread: 'F7QX' }).map((article) => ({ ...article, isDraft: true }));
  assert.doesNotThrow(() => {
    needWholeLedger([], drafts);
  });
});
