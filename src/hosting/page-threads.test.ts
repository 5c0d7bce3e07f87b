import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { PageThreads, workOnPages } from './page-threads.ts';

workOnPages(new URL('finish-page.ts', import.meta.url).href);
const threads = new PageThreads('dist', '_astro/12345678/');
after(() => threads.end());

const work = async (html: string) => (await threads.work('articles/a/index.html', new TextEncoder().encode(html))).html;

test('PageThreads returns each page as it is after the work on it, whichever is done first', async () => {
  const pages = ['é', 'b', 'c'].map((text) => work(`<p data-astro-cid-sgg5joot>${text}`));
  assert.deepEqual(await Promise.all(pages), ['<p>é', '<p>b', '<p>c']);
});

test('PageThreads throws what the work throws, with the name of the page', async () => {
  const refusing = '<meta http-equiv="content-security-policy" content="style-src \'none\'"><style>p{}</style>';
  await assert.rejects(work(refusing), /The page articles\/a\/index\.html cannot be finished/);
});
