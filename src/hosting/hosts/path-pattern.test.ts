import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPathPattern } from './path-pattern.ts';

const rows = [
  { name: 'every path', path: '/*', base: '/', expected: '/.*$' },
  { name: 'every path below a base', path: '/*', base: '/help/', expected: '/help/.*$' },
  { name: 'one path', path: '/llms.txt', base: '/', expected: '/llms\\.txt$' },
  { name: 'an ending', path: '/*.md', base: '/help/', expected: '/help/.*\\.md$' },
  {
    name: 'a star in the middle',
    path: '/_astro/*/index-worker.js',
    base: '/',
    expected: '/_astro/.*/index-worker\\.js$',
  },
];

for (const { name, path, base, expected } of rows)
  test(`a header rule for ${name} becomes a regular expression`, () => {
    assert.equal(toPathPattern(path, base), expected);
  });
