import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { defaultLocale, localeKeys } from '../i18n/locales.ts';
import { KeptPages, keepPages } from './kept-pages.ts';
import { forgetResults } from './kept-results.ts';

const pages = [
  'articles/link-expired/index.html',
  'es/articles/link-expired/index.html',
  'go/YX55/index.html',
  'articles/session-expired/index.html',
  'index.html',
];

/** The pages that have another key, or one where they had none, after a change to a copy of the content. */
function listChanged(change: (read: (file: string) => string, write: (file: string, text: string) => void) => void) {
  const home = process.cwd();
  const project = mkdtempSync(path.join(tmpdir(), 'kept-pages-'));
  const folder = randomUUID();
  try {
    cpSync('content', path.join(project, 'content'), { recursive: true });
    process.chdir(project);
    const listKeys = () => {
      const kept = new KeptPages(folder, '_astro/12345678/');
      return pages.map((page) => kept.keyOf(page));
    };
    const before = listKeys();
    change(
      (file) => readFileSync(file, 'utf8'),
      (file, text) => writeFileSync(file, text),
    );
    const now = listKeys();
    return pages.filter((_, index) => before[index] !== now[index]);
  } finally {
    process.chdir(home);
    forgetResults(path.join(project, folder));
    rmSync(project, { recursive: true });
  }
}

const article = 'content/articles/en/link-expired.mdx';
const all = pages.slice(0, 4);
const own = pages.slice(0, 3);

const rows: Array<{ name: string; change: Parameters<typeof listChanged>[0]; expected: string[] }> = [
  { name: 'nothing', change: () => undefined, expected: [] },
  { name: 'the text of an article', change: (read, write) => write(article, `${read(article)}More.`), expected: own },
  {
    name: 'what an article says above its text',
    change: (read, write) => write(article, read(article).replace(/^title: .*$/m, 'title: Another')),
    expected: all,
  },
  {
    name: 'a fact',
    change: (read, write) => write('content/facts.yaml', `${read('content/facts.yaml')}# `),
    expected: all,
  },
  {
    name: 'a new translation',
    change: (read, write) => write('content/articles/es/link-expired.mdx', read(article)),
    expected: all,
  },
];

for (const { name, change, expected } of rows) {
  test(`after a change of ${name}, the pages are made again that it may change`, () =>
    assert.deepEqual(listChanged(change), expected));
}

test('the English text is there while the page of its translation is to be made, which may show some of it', () => {
  const folder = randomUUID();
  const build = '_astro/12345678/';
  const [english, ...translations] = localeKeys
    .filter((locale) => existsSync(`content/articles/${locale}/what-to-expect.mdx`))
    .map((locale) => `${locale === defaultLocale ? '' : `${locale}/`}articles/what-to-expect/index.html`);
  const hasArticle = () => new KeptPages(folder, build).hasArticle('content/articles/en/what-to-expect.mdx');
  const keep = (file: string) =>
    keepPages(folder, build)(file, new KeptPages(folder, build).keyOf(file) ?? '', {
      html: '',
      rendered: '',
      beside: {},
    });
  keep(english ?? '');
  assert.equal(hasArticle(), false);
  for (const translation of translations) keep(translation);
  assert.equal(hasArticle(), true);
  forgetResults(folder);
});

test('pages that are not of one article are never kept', () => {
  const folder = randomUUID();
  assert.equal(new KeptPages(folder, '_astro/12345678/').keyOf('index.html'), undefined);
  forgetResults(folder);
});

test('a kept page names the files of the build that takes it', () => {
  const folder = randomUUID();
  const page = { html: '<help-search data-build="/_astro/12345678/">', rendered: '', beside: {} };
  keepPages(folder, '_astro/12345678/')('a', 'key', page);
  const next = new KeptPages(folder, '_astro/9abcdef0/').read('a', 'key');
  assert.equal(next?.html, '<help-search data-build="/_astro/9abcdef0/">');
  forgetResults(folder);
});

test('a page with a picture that Astro encodes is not kept', () => {
  const folder = randomUUID();
  const kept = new KeptPages(folder, '_astro/12345678/');
  const page = { html: '<img src="/_astro/id.webp">', rendered: '', beside: {} };
  const keep = keepPages(folder, '_astro/12345678/');
  keep('a', 'key', page);
  assert.equal(kept.read('a', 'key'), undefined);
  keep('a', 'key', { ...page, html: '<p>Text' });
  assert.deepEqual(kept.read('a', 'key'), { ...page, html: '<p>Text' });
  forgetResults(folder);
});
