import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accentStyle } from './accent-style.ts';

test('accentStyle gives each colour of the accent for both schemes', () => {
  const style = accentStyle({ light: '#7a1f2b', dark: '#f2a0ac' });
  assert.match(style, /^@layer tokens\{html:root\{--color-accent:light-dark\(#7a1f2b,#f2a0ac\);/);
  assert.match(style, /--color-on-accent:light-dark\(#ffffff,#[\da-f]{6}\)/);
  assert.equal(style.match(/--color-[\w-]+:light-dark\(#[\da-f]{6},#[\da-f]{6}\)/g)?.length, 6);
});
