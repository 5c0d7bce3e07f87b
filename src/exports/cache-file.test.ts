import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { cacheFile } from './cache-file.ts';

test('cacheFile makes a file once for each recipe', async () => {
  const made: string[] = [];
  const ask = (recipe: object, text: string) =>
    cacheFile(recipe, '.txt', () => {
      made.push(text);
      return Promise.resolve(Buffer.from(text));
    });
  const recipe = { id: randomUUID() };
  assert.equal(String(await ask(recipe, 'first')), 'first');
  assert.equal(String(await ask(recipe, 'second')), 'first');
  assert.equal(String(await ask({ ...recipe, version: 2 }, 'third')), 'third');
  assert.deepEqual(made, ['first', 'third']);
});

test('cacheFile keeps nothing that could not be made', async () => {
  const recipe = { id: randomUUID() };
  await assert.rejects(cacheFile(recipe, '.txt', () => Promise.reject(new Error('No font.'))));
  assert.equal(String(await cacheFile(recipe, '.txt', () => Promise.resolve(Buffer.from('now')))), 'now');
});
