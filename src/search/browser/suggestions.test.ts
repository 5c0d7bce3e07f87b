import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GuidedHelp, SearchAnswer, SearchResult, SuggestionWords, TextPiece } from '../contract/answer.ts';
import { listSuggestions } from './suggestions.ts';

const words: SuggestionWords = {
  suggested: { one: '{count} suggestion', other: '{count} suggestions' },
  noneFound: 'Nothing for “{query}”',
  seeAll: 'All for “{query}”',
  mended: 'Results for “{query}”.',
  stepByStep: 'Fix: {title}',
};

const asPieces = (text: string): TextPiece[] => [{ text, isMatch: false }];

const makeResult = (title: string, headings: string[] = []): SearchResult => ({
  code: '',
  lang: 'en',
  note: '',
  url: `/${title}/`,
  title: asPieces(title),
  topic: 'Links',
  passage: asPieces('…'),
  passageUrl: `/${title}/#part`,
  headings: headings.map((heading) => ({ url: `/${title}/#${heading}`, title: asPieces(heading) })),
});

interface Row {
  name: string;
  input: { results: SearchResult[]; mended?: string; guided?: GuidedHelp };
  expected: { lines: string[]; status: string };
}

const rows: Row[] = [
  {
    name: 'articles, each with its headings under it, and the way to all',
    input: { results: [makeResult('link', ['expired']), makeResult('camera')] },
    expected: {
      lines: [
        'article link /link/',
        'heading expired /link/#expired',
        'article camera /camera/',
        'all All for “lnik” /all',
      ],
      status: '3 suggestions',
    },
  },
  {
    name: 'two headings of an article at most',
    input: { results: [makeResult('link', ['a', 'b', 'c'])] },
    expected: {
      lines: ['article link /link/', 'heading a /link/#a', 'heading b /link/#b', 'all All for “lnik” /all'],
      status: '3 suggestions',
    },
  },
  {
    name: 'an article in another language is said to be',
    input: { results: [{ ...makeResult('cámara', ['móvil']), lang: 'es', note: '(in Spanish)' }] },
    expected: {
      lines: ['article cámara (in Spanish) /cámara/ es', 'heading móvil /cámara/#móvil es', 'all All for “lnik” /all'],
      status: '2 suggestions',
    },
  },
  {
    name: 'one is counted as one',
    input: { results: [makeResult('link')] },
    expected: { lines: ['article link /link/', 'all All for “lnik” /all'], status: '1 suggestion' },
  },
  {
    name: 'a query that was mended is named as it was understood',
    input: { results: [makeResult('link')], mended: 'link' },
    expected: { lines: ['article link /link/', 'all All for “link” /all'], status: 'Results for “link”. 1 suggestion' },
  },
  {
    name: 'nothing is said with the words that were typed, and the way to all stays',
    input: { results: [], mended: 'link' },
    expected: { lines: ['all Nothing for “lnik” /all'], status: 'Nothing for “lnik”' },
  },
  {
    name: 'a step by step after the best article',
    input: {
      results: [makeResult('link', ['expired']), makeResult('camera')],
      guided: { url: '/fix/a/', title: 'Fix: a' },
    },
    expected: {
      lines: [
        'article link /link/',
        'heading expired /link/#expired',
        'guided Fix: a /fix/a/',
        'article camera /camera/',
        'all All for “lnik” /all',
      ],
      status: '4 suggestions',
    },
  },
  {
    name: 'the check of an address before all else',
    input: { results: [makeResult('real')], guided: { url: '/check/', title: 'Check', mark: 'm:' } },
    expected: {
      lines: ['guided Check /check/', 'article real /real/', 'all All for “lnik” /all'],
      status: '2 suggestions',
    },
  },
];

for (const { name, input, expected } of rows) {
  test(`listSuggestions: ${name}`, () => {
    const answer: SearchAnswer = {
      count: input.results.length,
      isSure: true,
      isPartial: false,
      nearest: [],
      mended: undefined,
      guided: undefined,
      ...input,
    };
    const { suggestions, status } = listSuggestions(answer, 'lnik', '/all', words, 'en');
    const lines = suggestions.map(({ part, title, url, lang }) =>
      [part, title.map(({ text }) => text).join(''), url, ...(lang === 'en' ? [] : [lang])].join(' '),
    );
    assert.deepEqual({ lines, status }, expected);
  });
}
