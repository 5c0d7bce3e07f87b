import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenTokens } from './shorten-tokens.ts';

const rows = [
  { name: 'a token has one sign where it is set and where it is read', input: '--color-page:red;a:var(--color-page)' },
  { name: 'a token whose name begins with that of another has its own', input: '--color-text:a;--color-text-muted:b' },
].map((row) => ({ ...row, names: [...new Set(row.input.match(/--[\w-]+/g))] }));

for (const { name, input, names } of rows) {
  test(`shortenTokens: ${name}`, () => {
    const short = shortenTokens(input);
    assert.match(short, /^--[a-zA-Z]:/);
    assert.equal(new Set(short.match(/--[\w-]+/g)).size, names.length);
    assert.ok(names.every((long) => !short.includes(long)));
  });
}

test('shortenTokens leaves what is no token', () => {
  const text = 'a--color-page-;--callout:red;<!-- -->;i--;--color-unknown';
  assert.equal(shortenTokens(text), text);
});

const constants = [
  {
    name: 'a token that is always the same stands as its value',
    input: 'a:var(--space-s) var(--radius-full)',
    expected: 'a:.5rem 999px',
  },
  { name: 'one that differs by screen has a sign', input: 'a:var(--space-m)', expected: /^a:var\(--\w\)$/ },
  {
    name: 'a colour has a sign, which an organization may set',
    input: 'a:var(--color-on-band)',
    expected: /^a:var\(--\w\)$/,
  },
  { name: 'one that is made of others has a sign', input: 'a:var(--scroll-room)', expected: /^a:var\(--\w\)$/ },
];

for (const { name, input, expected } of constants)
  test(`shortenTokens: ${name}`, () => {
    const short = shortenTokens(input);
    if (typeof expected === 'string') assert.equal(short, expected);
    else assert.match(short, expected);
  });
