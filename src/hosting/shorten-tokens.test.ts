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
