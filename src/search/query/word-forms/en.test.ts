import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordForms } from './en.ts';

const rows = [
  { name: 'a complaint as programs word it', input: 'no camera detected', expected: 'camera not detected' },
  {
    name: 'a thing of several words',
    input: 'no front facing camera found',
    expected: 'front facing camera not found',
  },
  {
    name: 'in a sentence',
    input: 'it says no face was recognised today',
    expected: 'it says face was not recognised today',
  },
  { name: 'an apostrophe', input: 'my camera isnt working', expected: 'my camera not working' },
  { name: 'what is said otherwise', input: 'camera not found', expected: 'camera not found' },
  { name: 'no thing', input: 'no more working', expected: 'more not working' },
  { name: 'something else that there is none of', input: 'no answer from persona', expected: 'no answer from persona' },
  { name: 'a word that begins alike', input: 'no sender', expected: 'no sender' },
  { name: 'too far apart', input: 'no i did it all as it was found', expected: 'no i did it all as it was found' },
  { name: 'nothing', input: '', expected: '' },
];

for (const { name, input, expected } of rows)
  test(`rephrase: ${name}`, () => assert.equal(wordForms.rephrase?.(input), expected));
