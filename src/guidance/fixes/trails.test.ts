import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../i18n/locales.ts';
import { sampleTree } from './sample-tree.ts';
import { makeTrails } from './make-trails.ts';
import { readCallerTrail, type FixTrails } from './trails.ts';

// As the desk reads them.
const trailsIn = (locale: Locale) => JSON.parse(JSON.stringify(makeTrails(sampleTree, locale))) as FixTrails;
const trails = trailsIn('en');

const toCamera = { question: 'What do you see?', answer: 'A camera' };
const atPhone = {
  steps: [toCamera, { question: 'Which camera?', answer: 'Of a phone' }],
  end: { title: 'Allow it', isOutcome: true },
  url: '/fix/camera-phone/',
};
const atCamera = { steps: [toCamera], end: { title: 'Which camera?', isOutcome: false }, url: '/fix/camera/' };
const atNone = {
  steps: [toCamera, { question: 'Which camera?', answer: undefined }],
  end: undefined,
  url: '/fix/camera/none/',
};
const atStart = { steps: [], end: { title: 'What do you see?', isOutcome: false }, url: '/fix/' };

const rows = [
  { name: 'a whole link', input: 'https://help.example.edu/fix/camera-phone/', expected: atPhone },
  {
    name: 'a link below a folder, in another language, with something stuck to it',
    input: ' https://example.edu/help/es/fix/camera-phone/?utm=x#y). ',
    expected: atPhone,
  },
  { name: 'a path', input: '/fix/camera/', expected: atCamera },
  { name: 'a path as it is typed', input: 'fix/camera', expected: atCamera },
  { name: 'the code', input: 'f-3', expected: atCamera },
  { name: 'none of these, by its link', input: '/fix/camera/none/', expected: atNone },
  { name: 'none of these, by its code', input: 'F-3-0', expected: atNone },
  { name: 'the first question', input: '/fix/', expected: atStart },
  {
    name: 'none of these at the first question',
    input: 'https://example.edu/fix/none/',
    expected: { steps: [{ question: 'What do you see?', answer: undefined }], end: undefined, url: '/fix/none/' },
  },
  { name: 'a key that the node had before', input: '/fix/phone-camera/', expected: atPhone },
  { name: 'a key that no node has', input: '/fix/chip/', expected: undefined },
  { name: 'a number that no node has', input: 'F-99', expected: undefined },
  { name: 'none of these at an outcome', input: 'F-4-0', expected: undefined },
  { name: 'a word that is a key', input: 'camera', expected: undefined },
  { name: 'the code of an article', input: 'F7QX', expected: undefined },
  { name: 'the address of an article', input: 'https://example.edu/articles/prefix/camera/', expected: undefined },
  { name: 'nothing', input: '', expected: undefined },
];

for (const { name, input, expected } of rows) {
  test(`readCallerTrail: ${name}`, () => assert.deepEqual(readCallerTrail(input, trails), expected));
}

test('readCallerTrail leads to the page in the language of the desk', () => {
  assert.equal(readCallerTrail('F-12', trailsIn('es'))?.url, '/es/fix/camera-web/');
});
