import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNearestSlugs } from './nearest-address.ts';

const slugs = [
  'what-to-expect',
  'what-is-persona',
  'is-this-real',
  'link-expired',
  'camera-blocked',
  'delete-your-data',
];

const rows = [
  { name: 'a misspelt slug', input: '/articles/link-expierd/', expected: ['link-expired'] },
  { name: 'a slug without its folder', input: '/camera-blocked', expected: ['camera-blocked'] },
  { name: 'an address cut off in a message', input: '/articles/delete-yo', expected: ['delete-your-data'] },
  { name: 'words in another order', input: '/expired-link', expected: ['link-expired'] },
  { name: 'a file ending and capitals', input: '/Articles/What_Is_Persona.html', expected: ['what-is-persona'] },
  { name: 'another language', input: '/es/articles/is-this-reel/', expected: ['is-this-real'] },
  { name: 'half an escape', input: '/articles/link-expired%C3', expected: ['link-expired'] },
  { name: 'nothing alike', input: '/wp-admin.php', expected: [] },
  { name: 'the root', input: '/', expected: [] },
];

for (const { name, input, expected } of rows) {
  test(`guesses from ${name}`, () => assert.deepEqual(findNearestSlugs(input, slugs, 1), expected));
}
