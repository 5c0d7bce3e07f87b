import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconFiles, type NamesFile, type PackedArticle, type StoredLexicon } from '../contract/lexicon-file.ts';
import { makeSearchFiles, type SearchedPage } from './make-search-files.ts';

const article = (path: string, other: Partial<SearchedPage> = {}): SearchedPage => ({
  path,
  title: 'Scan your passport',
  topic: 'Documents',
  aliases: ['read the chip'],
  code: 'C4KR',
  isForHelpDesks: false,
  fixes: [],
  ...other,
});

/** A page of the site: all that stands around the text of its article, and the text. */
const page = (lang: string, text: string) => `<!doctype html><html lang="${lang}"><head><title>x</title></head><body>
  <header>Menu</header><main><article><h1>Scan your passport</h1><div class="about">Checked</div><div class="prose">${text}</div>
  <div class="after"><h2 id="related">Related</h2></div></article></main></body></html>`;

const text = `<p id="first">Hold still.</p><h2 id="chip">The chip</h2><p>It is in the cover<span popover id="m">meaning</span>.</p>
  <help-variants><nav>iPhone</nav><section id="ios"><h6 id="deep">Deep</h6></section></help-variants>`;

const files = await makeSearchFiles({
  en: [article('/articles/scan/', { html: page('en', text) })],
  es: [article('/es/articles/scan/', { lang: 'en', topic: 'Documentos', aliases: ['leer el chip'] })],
});
const readFile = <File>(name: string) =>
  JSON.parse(new TextDecoder().decode(files.get(name)).replace('export default ', '')) as File;
const readLexicon = (lang: string) => readFile<StoredLexicon>(`lexicon.${lang}.js`);

/** The first of the files that a lexicon says more in; so few articles have one of each. */
const readPart = <File>(lang: string, part: (index: number) => string) => readFile<File>(`lexicon.${lang}/${part(0)}`);
const readWords = (lang: string) => readPart<NamesFile>(lang, lexiconFiles.names).words.join(' ').split(/[ ,]/);

test('makeSearchFiles takes the headings of an article’s text, and no other element', () => {
  assert.deepEqual(readPart<PackedArticle[]>('en', lexiconFiles.articles)[0]?.[5], [
    ['chip', 'The chip'],
    ['deep', 'Deep'],
  ]);
});

test('makeSearchFiles reads the words of the text, and not what opens on demand or stands around it', () => {
  const isThere = (word: string) => readWords('en').includes(word);
  assert.deepEqual(['cover', 'deep', 'passport', 'read'].map(isThere), [true, true, true, true]);
  assert.deepEqual(['meaning', 'iphone', 'menu', 'checked', 'related'].map(isThere), [
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('makeSearchFiles names the files of an index that it wrote, and none for a language without pages', () => {
  const { needed } = readLexicon('en').index;
  assert.equal(needed.length, 2);
  assert.deepEqual(
    needed.filter((file) => !files.has(file)),
    [],
  );
  assert.deepEqual(readLexicon('es').index.needed, []);
});

test('makeSearchFiles lists an article that waits for its translation by what it is called', () => {
  const [[, path, topic, , , , , lang] = []] = readPart<PackedArticle[]>('es', lexiconFiles.articles);
  assert.deepEqual([path, topic, lang], ['/es/articles/scan/', 'Documentos', 'en']);
  assert.deepEqual(readWords('es'), ['chip', 'el', 'leer']);
});
