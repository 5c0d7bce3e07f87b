import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, createIndex } from 'pagefind';
import { wordForms as arabic } from '../query/word-forms/ar.ts';
import { readFragment, readPages, restoreWords, tagByStem, writeStems } from './index-by-stem.ts';

after(() => close());

/** What a reader sees of a page’s text, and what of it is indexed. */
async function indexText(lang: string, text: string, forms = arabic) {
  const url = '/articles/link/';
  const content = `<html lang="${lang}"><body><article><h1>x</h1>${text}</article></body></html>`;
  const page = (await readPages([{ url, content }], lang, forms, { rootSelector: 'article' })).get(url);
  assert.ok(page);
  const { index } = await createIndex({ rootSelector: 'article' });
  await index?.addHTMLFile({ url, content: writeStems(page, lang) });
  const { files = [] } = (await index?.getFiles()) ?? {};
  const found = files.find(({ path }) => path.startsWith(`fragment/${tagByStem(lang)}_`));
  assert.ok(found);
  const written = readFragment(found.content);
  return { written, restored: readFragment(restoreWords(written, page)) };
}

test('a page is indexed by its stems, and shown in its words', async () => {
  const { written, restored } = await indexText('ar', '<p>لا يعمل الرابط؟ (افتح «الهويّة»)</p><p>خلال ٢٤ ساعة</p>');
  assert.equal(written.content, 'x لا عمل رابط فتح هوي خلال 24 ساع.');
  assert.equal(restored.content, 'x. لا يعمل الرابط؟ (افتح «الهويّة»). خلال ٢٤ ساعة.');
});

test('headings stand where they stood, whatever is around them', async () => {
  const { restored } = await indexText('ar', '<p>الرابط – هنا</p><h2 id="top">اسأل & افتح</h2><p>رابط</p>');
  const [{ element, id, location } = assert.fail(), ...others] = restored.anchors;
  assert.deepEqual([element, id, others.length], ['h2', 'top', 0]);
  assert.equal(restored.content.split(/\s+/)[location], 'اسأل');
});

test('a text of which Pagefind made other words is refused', async () => {
  const { written } = await indexText('ar', '<p>الرابط</p>');
  const page = { fragment: written, names: [], pieces: [], starts: [] };
  assert.throws(() => restoreWords(written, page), /wrote 2 words of \/articles\/link\/; expected 0/);
});
