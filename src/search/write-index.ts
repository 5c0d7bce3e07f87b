/**
 * Writes what search reads into a built site: `node src/search/write-index.ts <folder>`. Run by the build, after the pages are
 * there: Pagefind’s index of their text, and for each language a lexicon of how they are called.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { parse } from 'yaml';
import { defaultLocale, localeKeys, locales, type Locale } from '../i18n/locales.ts';
import { fillPhrase } from '../i18n/phrase.ts';
import { wordsFor } from '../i18n/words.ts';
import { stripIndexMarks } from './attributes.ts';
import { searchFiles } from './search-files.ts';
import type { IndexFiles } from './index-client.ts';
import { makeLexicon, type IndexedPage } from './make-lexicon.ts';
import { listUntranslated } from './untranslated.ts';
import type { WordForms } from './word-forms/word-forms.ts';

/** A topic of `content/topics.yaml`, as far as a result shows it. */
interface TopicTitles {
  title: { en: string } & Partial<Record<Locale, string>>;
}

/** What our own worker loads. Pagefind brings interfaces of its own, 450 KB that nobody would ask for. */
const isNeeded = (file: string) =>
  /^(?:fragment|index)\/|\.pf_meta$|^wasm\.|^pagefind-(?:worker\.js|entry\.json)$/.test(file);

const folder = process.argv[2];
if (!folder) throw new Error('Found no folder, expected: node src/search/write-index.ts <folder of the built site>');

const { index, errors } = await createIndex({
  // Meanings that open on demand, and labels that a script fills, are no part of the text.
  excludeSelectors: ['[popover]', 'svg', 'help-variants > nav'],
});
if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);

const added = await index.addDirectory({ path: folder });
const { files, errors: writing } = await index.getFiles();
const problems = [...added.errors, ...writing];
if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);
if (added.page_count === 0) throw new Error(`Found no page to search in ${folder}, expected articles.`);

for (const { path: name, content } of files.filter(({ path: name }) => isNeeded(name))) {
  const file = path.join(folder, 'pagefind', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
await close();

const names = new Set(files.map(({ path: name }) => name));
const entry = JSON.parse(readFileSync(path.join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8')) as {
  languages: Record<string, { hash: string; wasm: string | null }>;
};
for (const locale of localeKeys) {
  const { lang } = locales[locale];
  const language = entry.languages[lang.toLowerCase()];
  const needed = language ? [`pagefind.${language.hash}.pf_meta`, `wasm.${language.wasm ?? 'unknown'}.pagefind`] : [];
  const missing = needed.filter((name) => !names.has(name));
  if (missing.length > 0)
    throw new Error(`The search index has no ${missing.join(', ')}; expected it among: ${[...names].join(', ')}`);
  const { wordForms } = (await import(`./word-forms/${locale}.ts`)) as { wordForms: WordForms };
  const lexicon = makeLexicon(
    language ? readPages(locale) : [],
    locale,
    wordForms,
    readContent<string[][]>(`synonyms/${locale}.yaml`) ?? [],
    nameOtherLanguages(locale),
  );
  const stored: IndexFiles = { needed: needed.map((name) => `pagefind/${name}`), entry };
  const file = path.join(folder, searchFiles.lexicon(lang));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ ...lexicon, index: stored }));
}

// What only the index reads is a good part of a small page.
for (const page of globSync('**/*.html', { cwd: folder })) {
  const file = path.join(folder, page);
  await writeFile(file, stripIndexMarks(readFileSync(file, 'utf8')));
}

/** The pages of a language: those that the index holds, and those that wait for a translation. */
function readPages(locale: Locale): IndexedPage[] {
  const own = readIndexed(locale);
  const topics = Object.values(readContent<Record<string, TopicTitles>>('topics.yaml') ?? {});
  return [
    ...own,
    ...listUntranslated(locale, readIndexed(defaultLocale), own, {
      aliases: readContent<Record<string, string[]>>(`aliases/${locale}.yaml`) ?? {},
      topics: new Map(topics.map(({ title }) => [title.en, title[locale] ?? title.en])),
    }),
  ];
}

function readIndexed(locale: Locale): IndexedPage[] {
  return files
    .filter(({ path: name }) => name.startsWith(`fragment/${locales[locale].lang.toLowerCase()}_`))
    .map(({ path: name, content }) => {
      const [, id = ''] = /^fragment\/(.*)\.pf_fragment$/.exec(name) ?? [];
      // Pagefind’s signature stands before the JSON.
      const json = gunzipSync(content)
        .toString()
        .replace(/^pagefind_dcd/, '');
      return { id, ...(JSON.parse(json) as Omit<IndexedPage, 'id'>) };
    });
}

/** The other languages that have pages, with what is said in this one beside an article in them. */
function nameOtherLanguages(locale: Locale): Record<string, string> {
  const names = new Intl.DisplayNames([locales[locale].lang], { type: 'language' });
  const { inLanguage } = wordsFor(locale).search;
  return Object.fromEntries(
    localeKeys
      .map((other) => locales[other].lang)
      .filter((lang) => lang !== locales[locale].lang && entry.languages[lang.toLowerCase()])
      .map((lang) => [lang, fillPhrase(inLanguage, { language: names.of(lang) ?? lang })]),
  );
}

/** A YAML file of `content/`; nothing where there is none. */
function readContent<Data>(name: string): Data | undefined {
  const file = `content/${name}`;
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Data) : undefined;
}
