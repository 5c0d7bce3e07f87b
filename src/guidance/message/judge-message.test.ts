import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeMessage } from './judge-message.ts';
import { sampleKnown, sampleSigns } from './sample-addresses.ts';

const rows = [
  { name: 'nothing', input: '', expected: [undefined] },
  { name: 'words alone', input: 'Verify now.Then call', expected: [undefined] },
  { name: 'a telephone number', input: '+1 415 555 2671', expected: [undefined] },
  {
    name: 'the worst address first',
    input:
      'From: no-reply@frompersona.com\n\nhttps://inquiry.withpersona.com/verify https://acme.org https://persona.na/x',
    expected: [
      'imitation',
      'persona.na imitation',
      'acme.org unknown',
      'frompersona.com persona',
      'withpersona.com persona',
    ],
  },
  {
    name: 'a real message',
    input:
      'From: Persona <no-reply@frompersona.com>\nTo: jane@gmail.com\nSubject: Verify\n\nHi Jane,\nopen https://inquiry.withpersona.com/verify?code=abc. It expires in 24 hours.',
    expected: ['persona', 'frompersona.com persona', 'withpersona.com persona'],
  },
  {
    name: 'a real name in front of another sender',
    input: '"no-reply@frompersona.com" <a@acme.org>',
    expected: ['imitation', 'acme.org imitation', 'frompersona.com persona'],
  },
  {
    name: 'words that are another address',
    input: '<a href="https://acme.org">https://beta.org</a>',
    expected: ['unknown', 'acme.org unknown', 'beta.org unknown'],
  },
  {
    name: 'a word with a dot that imitates',
    input: 'withpersona.evil',
    expected: ['imitation', 'withpersona.evil imitation'],
  },
  { name: 'a file', input: 'I attached scan.pdf and photo.zip', expected: [undefined] },
  {
    name: 'a host alone whose ending does not exist',
    input: 'acme.local',
    expected: ['unknown', 'acme.local unknown'],
  },
];

for (const { name, input, expected } of rows)
  test(`judgeMessage: ${name}`, () => {
    const { verdict, addresses } = judgeMessage(input, { known: sampleKnown, signs: sampleSigns });
    assert.deepEqual([verdict, ...addresses.map(({ parts, verdict }) => `${parts.counted} ${verdict}`)], expected);
  });

test('judgeMessage: says that a telephone number is one', () => {
  const { isNumber } = judgeMessage('+1 (415) 555-2671', { known: sampleKnown, signs: sampleSigns });
  assert.equal(isNumber, true);
});
