import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuestion } from './find-question.ts';
import { sampleTree } from './sample-tree.ts';

const rows = [
  { name: 'the question before all outcomes of an article', input: 'cameras', expected: 'camera' },
  { name: 'the first question', input: 'links', expected: 'start' },
  { name: 'none for an article without an outcome', input: 'chips', expected: undefined },
];

for (const { name, input, expected } of rows) {
  test(`findQuestion: ${name}`, () => assert.equal(findQuestion(sampleTree, input)?.id, expected));
}
