import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFragment } from './read-fragment.ts';

const ids = ['code-refused', 'is-it-safe', 'i-am-the-help-desk', 'próximo'];

const rows = [
  { name: 'an id as it stands', input: '#code-refused', expected: 'code-refused' },
  { name: 'a query behind it', input: '#code-refused?utm_source=x', expected: 'code-refused' },
  { name: 'a full stop behind it', input: '#code-refused.', expected: 'code-refused' },
  { name: 'an encoded quotation mark behind it', input: '#code-refused%22', expected: 'code-refused' },
  { name: 'a hyphen behind it', input: '#code-refused-', expected: 'code-refused' },
  { name: 'a bracket before it', input: '#(code-refused)', expected: 'code-refused' },
  { name: 'an encoded letter', input: '#%69s-it-safe', expected: 'is-it-safe' },
  { name: 'an encoded hyphen', input: '#i%2Dam-the-help-desk', expected: 'i-am-the-help-desk' },
  { name: 'capitals', input: '#Code-Refused', expected: 'code-refused' },
  { name: 'a letter beyond English', input: '#pr%C3%B3ximo', expected: 'próximo' },
  { name: 'a letter that cannot be decoded', input: '#code-refused%E2%80', expected: 'code-refused' },
  { name: 'words to be marked', input: '#code-refused:~:text=the%20code', expected: 'code-refused' },
  { name: 'an id that is not there', input: '#code', expected: undefined },
  { name: 'nothing', input: '', expected: undefined },
  { name: 'nothing but signs', input: '#?.', expected: undefined },
];

for (const { name, input, expected } of rows)
  test(`readFragment: ${name}`, () =>
    assert.equal(
      readFragment(input, (id) => ids.includes(id)),
      expected,
    ));
