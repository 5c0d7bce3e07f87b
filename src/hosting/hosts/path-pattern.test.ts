import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPathPattern } from './path-pattern.ts';

const rows = [
  { name: 'every path', path: '/*', base: '/', expected: '/.*$' },
  { name: 'every path below a base', path: '/*', base: '/help/', expected: '/help/.*$' },
  { name: 'one path', path: '/search/engine.js', base: '/', expected: '/search/engine\\.js$' },
  { name: 'an ending', path: '/*.md', base: '/help/', expected: '/help/.*\\.md$' },
  { name: 'a star in the middle', path: '/pagefind/*.pf_meta', base: '/', expected: '/pagefind/.*\\.pf_meta$' },
];

for (const { name, path, base, expected } of rows)
  test(`a header rule for ${name} becomes a regular expression`, () => {
    assert.equal(toPathPattern(path, base), expected);
  });
