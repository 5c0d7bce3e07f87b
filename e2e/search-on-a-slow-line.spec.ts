import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { compress } from './performance/serve-compressed.ts';
import { pickTextWords } from './performance/text-words.ts';
import { collectRequests } from './requests.ts';
import { box, suggestions } from './search-parts.ts';
import { sites } from './sites.ts';

/**
 * What a first answer may cost, from opening the box: bytes as hosts send them that compress on the fly, and requests. Times and more
 * articles are for `npm run bench:search`.
 */
const most = { bytes: 43_500, requests: 12 };

const { folder } = sites.main;
const weigh = (file: string) => compress(readFileSync(path.join(folder, file))).length;

for (const { name, words } of [
  { name: 'words that name articles', words: ['camera', 'passport', 'link'] },
  { name: 'words that only texts have', words: ['payment', ...pickTextWords(folder, 12)] },
]) {
  test(`a reader on a slow line waits for little: ${name}`, async ({ page }) => {
    const requests = collectRequests(page);
    const costs: Array<{ word: string; bytes: number; requests: number }> = [];
    for (const word of words) {
      await page.goto('./', { waitUntil: 'networkidle' });
      requests.length = 0;
      await box(page).fill(word);
      await expect(suggestions(page).getByRole('option').last()).toHaveText(`See all results for “${word}”`);
      expect(
        requests.filter((address) => address.includes('/pagefind/')),
        'the index stays where it is',
      ).toEqual([]);
      // It comes after the first answer.
      const waited = requests.filter((address) => !address.endsWith('/fixes.json'));
      costs.push({
        word,
        bytes: waited.map(weigh).reduce((sum, bytes) => sum + bytes, 0),
        requests: waited.length,
      });
    }
    expect(costs.length).toBe(words.length);
    expect(costs.filter(({ bytes, requests: asked }) => bytes > most.bytes || asked > most.requests)).toEqual([]);
  });
}
