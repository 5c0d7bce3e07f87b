import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listLanguageWords } from './list-language-words.ts';
import { unpackLanguageWords } from '../contract/language-words.ts';

test('words are listed by how many articles have them, in any form, but for rare ones', () => {
  const groups = [
    { forms: ['expired', 'expires'], articles: 12 },
    { forms: ['rare'], articles: 1 },
    { forms: ['24'], articles: 9 },
    { forms: ['often'], articles: 40 },
  ];
  const words = listLanguageWords(groups, ['the', 'often', 'of course'], 40);
  assert.deepEqual(
    [...(unpackLanguageWords({ en: words }).get('en') ?? [])],
    [
      ['expired', 0.3],
      ['expires', 0.3],
      ['the', 0.5],
      ['often', 1],
    ],
  );
});
