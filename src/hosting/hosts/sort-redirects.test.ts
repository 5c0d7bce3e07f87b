import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sortRedirects } from './sort-redirects.ts';

test('former addresses are told from codes in small letters', () => {
  const moved = { from: '/help/articles/pears/', to: '/help/articles/apples/' };
  const markdown = { from: '/help/articles/pears/index.md', to: '/help/articles/apples/index.md' };
  const spelled = [
    { from: '/help/go/a4kr', to: '/help/go/A4KR/' },
    { from: '/help/go/2345', to: '/help/go/2345/' },
    { from: '/help/go/b7qxw', to: '/help/go/B7QXW/' },
  ];
  assert.deepEqual(sortRedirects([moved, markdown, ...spelled]), {
    moved: [moved, markdown],
    spelled,
    starts: ['/help/go/\\w{4}', '/help/go/\\w{5}'],
  });
});
