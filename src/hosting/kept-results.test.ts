import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { forgetResults, KeptResults } from './kept-results.ts';

const folder = randomUUID();
const kept = new KeptResults<{ text: string }>('pages', folder);
after(() => forgetResults(folder));

test('a result is there for its key alone', () => {
  kept.keep('articles/a/index.html', 'key', { text: 'é' });
  assert.deepEqual(kept.read('articles/a/index.html', 'key'), { text: 'é' });
  assert.equal(kept.read('articles/a/index.html', 'other'), undefined);
  assert.equal(kept.read('articles/b/index.html', 'key'), undefined);
});

test('a newer result takes the place of an older one', () => {
  kept.keep('a', 'key', { text: 'old' });
  kept.keep('a', 'new key', { text: 'new' });
  assert.equal(kept.read('a', 'key'), undefined);
  assert.deepEqual(kept.read('a', 'new key'), { text: 'new' });
});

test('another kind and another folder have results of their own', () => {
  kept.keep('a', 'key', { text: 'here' });
  const elsewhere = randomUUID();
  assert.equal(new KeptResults('page-checks', folder).read('a', 'key'), undefined);
  assert.equal(new KeptResults('pages', elsewhere).read('a', 'key'), undefined);
  forgetResults(elsewhere);
});

test('what is forgotten is made again', () => {
  const gone = randomUUID();
  const results = new KeptResults('pages', gone);
  results.keep('a', 'key', { text: 'here' });
  forgetResults(gone);
  assert.equal(results.read('a', 'key'), undefined);
});
