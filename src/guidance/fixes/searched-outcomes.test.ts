import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleTree } from './sample-tree.ts';
import { listSearchedOutcomes } from './searched-outcomes.ts';

test('listSearchedOutcomes names every outcome with what was said on the way to it', () => {
  assert.deepEqual(listSearchedOutcomes(sampleTree), [
    { id: 'link', title: 'Ask for a link', says: ['A link'], article: 'links' },
    { id: 'camera-phone', title: 'Allow it', says: ['A camera', 'Of a phone'], article: 'cameras' },
    { id: 'camera-web', title: 'Open its cover', says: ['A camera', 'Of a computer'], article: 'cameras' },
  ]);
});
