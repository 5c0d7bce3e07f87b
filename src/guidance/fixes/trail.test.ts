import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTrail, listReached } from './trail.ts';

const node = (...leads: string[]) => ({ answers: leads.map((id) => ({ leads: id })) });
const tree = {
  black: node(),
  start: node('link', 'camera'),
  camera: node('play', 'black'),
  play: node(),
  link: node(),
};

const rows = [
  { name: 'the first question', input: 'start', expected: [] },
  { name: 'what it leads to', input: 'camera', expected: [{ question: 'start', answer: 1 }] },
  {
    name: 'what that leads to',
    input: 'black',
    expected: [
      { question: 'start', answer: 1 },
      { question: 'camera', answer: 1 },
    ],
  },
  { name: 'nothing of this name', input: 'chip', expected: [] },
];

for (const { name, input, expected } of rows) {
  test(`findTrail: ${name}`, () => assert.deepEqual(findTrail(tree, input), expected));
}

test('findTrail ends in a circle, which a tree may have while it is written', () => {
  assert.deepEqual(findTrail({ a: node('b'), b: node('a') }, 'a'), []);
});

test('listReached goes through the tree as a reader would, and leaves out what nothing leads to', () => {
  assert.deepEqual(listReached({ ...tree, lost: node('chip') }, 'start'), ['start', 'link', 'camera', 'play', 'black']);
});
