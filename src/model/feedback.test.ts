import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressFeedback, addressPageFeedback } from './feedback.ts';

const page = 'https://help.example.edu/search/';
const mail =
  'mailto:help@example.edu?subject=Not%20found%20on%20this%20site&body=Page%3A%20https%3A%2F%2Fhelp.example.edu%2Fsearch%2F%0D%0ALooked%20for%3A%20';

const rows = [
  { name: 'an organization that names neither', input: {}, expected: undefined },
  { name: 'a mailbox', input: { feedbackMailbox: 'help@example.edu' }, expected: `${mail}{words}` },
  {
    name: 'a form with places for both, which goes before a mailbox',
    input: { feedbackForm: 'https://a.example/f?p={page}&w={words}', feedbackMailbox: 'help@example.edu' },
    expected: 'https://a.example/f?p=https%3A%2F%2Fhelp.example.edu%2Fsearch%2F&w={words}',
  },
  { name: 'a form without', input: { feedbackForm: 'https://a.example/f' }, expected: 'https://a.example/f' },
];

for (const { name, input, expected } of rows)
  test(`addressFeedback: ${name}`, () => assert.equal(addressFeedback(input, 'en', page), expected));

test('addressPageFeedback leaves the words to the reader', () =>
  assert.equal(addressPageFeedback({ feedbackMailbox: 'help@example.edu' }, 'en', page), mail));
