import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKebabCase, toKebabCase } from './kebab-case.ts';

const rows = [
  { name: 'words', input: 'Get a new link', expected: 'get-a-new-link' },
  { name: 'an apostrophe joins', input: 'Can’t access your camera?', expected: 'cant-access-your-camera' },
  { name: 'another language', input: '¿Qué es «Persona»?', expected: 'que-es-persona' },
  { name: 'a name that is right already', input: 'link-expired', expected: 'link-expired' },
];

for (const { name, input, expected } of rows) {
  test(`toKebabCase: ${name}`, () => {
    assert.equal(toKebabCase(input), expected);
    assert.ok(isKebabCase(expected));
    assert.equal(isKebabCase(input), input === expected);
  });
}
