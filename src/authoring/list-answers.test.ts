import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../checks/external/ask-addresses.ts';
import { listAnswers } from './list-answers.ts';

const answered = (url: string, verdict: Verdict, lines = [1]) => ({
  url,
  isDomain: false,
  places: lines.map((line) => ({ file: 'content/sources.yaml', line })),
  verdict,
});

const rows = [
  {
    name: 'all there',
    input: [answered('https://a.example/', { kind: 'there' })],
    expected: { text: '1 addresses asked: 1 there.', hasFaults: false },
  },
  {
    name: 'what is gone before what moved, at each place that names it',
    input: [
      answered('https://a.example/', { kind: 'moved', to: 'https://b.example/' }),
      answered('https://c.example/', { kind: 'gone', status: 404 }, [2, 3]),
    ],
    expected: {
      text:
        'Gone: look for where it stands now, or take it out\n\n' +
        'content/sources.yaml:2 https://c.example/ answers 404\ncontent/sources.yaml:3 https://c.example/ answers 404\n\n' +
        'Moved for good: write the new address\n\ncontent/sources.yaml:1 https://a.example/ → https://b.example/\n\n' +
        '2 addresses asked: 0 there, 1 gone, 1 moved.',
      hasFaults: true,
    },
  },
  {
    name: 'what a host does not tell programs is no fault',
    input: [answered('https://a.example/', { kind: 'refused', why: 'answers 403' })],
    expected: {
      text:
        'Not told, because programs are not answered: look by hand\n\ncontent/sources.yaml:1 https://a.example/ – answers 403\n\n' +
        '1 addresses asked: 0 there, 1 not told.',
      hasFaults: false,
    },
  },
  {
    name: 'no answer is one',
    input: [answered('https://a.example/', { kind: 'silent', why: 'answers 500' })],
    expected: {
      text:
        'No answer: try again later, then look by hand\n\ncontent/sources.yaml:1 https://a.example/ – answers 500\n\n' +
        '1 addresses asked: 0 there, 1 without an answer.',
      hasFaults: true,
    },
  },
];

for (const { name, input, expected } of rows)
  test(`listAnswers: ${name}`, () => assert.deepEqual(listAnswers(input), expected));
