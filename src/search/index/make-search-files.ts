/** Makes what search reads of a site: Pagefind’s index of its text, and for each language a lexicon of how its pages are called. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { parse } from 'yaml';
import { defaultLocale, localeKeys, locales, type Locale } from '../../i18n/locales.ts';
import { fillPhrase } from '../../i18n/phrase.ts';
import { wordsFor } from '../../i18n/words.ts';
import { searchFiles } from '../contract/search-files.ts';
import type { IndexFiles } from '../contract/lexicon-file.ts';
import { makeLexicon, type IndexedPage } from './make-lexicon.ts';
import { listUntranslated } from './untranslated.ts';
import type { WordForms } from '../contract/word-forms.ts';

/** A topic of `content/topics.yaml`, as far as a result shows it. */
interface TopicTitles {
  title: { en: string } & Partial<Record<Locale, string>>;
}

/** The files by their path under the root of the site. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** What our own worker loads. Pagefind brings interfaces of its own, 450 KB that nobody would ask for. */
const isNeeded = (file: string) =>
  /^(?:fragment|index)\/|\.pf_meta$|^wasm\.|^pagefind-(?:worker\.js|entry\.json)$/.test(file);

/** Indexes the pages that `addPages` gives to Pagefind, whose complaints it returns. Throws when the index cannot be made. */
export async function makeSearchFiles(addPages: (index: PagefindIndex) => Promise<string[]>): Promise<SearchFiles> {
  const { index, errors } = await createIndex({
    // Meanings that open on demand, and labels that a script fills, are no part of the text.
    excludeSelectors: ['[popover]', 'svg', 'help-variants > nav'],
  });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const adding = await addPages(index);
  const { files, errors: writing } = await index.getFiles();
  await close();
  const problems = [...adding, ...writing];
  if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);

  const made = new Map(files.map(({ path, content }) => [path, content]));
  const entry = JSON.parse(new TextDecoder().decode(made.get('pagefind-entry.json'))) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const lexicons = localeKeys.map(async (locale): Promise<[string, Uint8Array]> => {
    const { lang } = locales[locale];
    const language = entry.languages[lang.toLowerCase()];
    const needed = language ? [`pagefind.${language.hash}.pf_meta`, `wasm.${language.wasm ?? 'unknown'}.pagefind`] : [];
    const missing = needed.filter((name) => !made.has(name));
    if (missing.length > 0)
      throw new Error(
        `The search index has no ${missing.join(', ')}; expected it among: ${[...made.keys()].join(', ')}`,
      );
    const { wordForms } = (await import(`../query/word-forms/${locale}.ts`)) as { wordForms: WordForms };
    const lexicon = makeLexicon(
      language ? readPages(made, locale) : [],
      locale,
      wordForms,
      readContent<string[][]>(`synonyms/${locale}.yaml`) ?? [],
      nameOtherLanguages(locale, Object.keys(entry.languages)),
    );
    const stored: IndexFiles = { needed: needed.map((name) => `pagefind/${name}`), entry };
    return [searchFiles.lexicon(lang), new TextEncoder().encode(JSON.stringify({ ...lexicon, index: stored }))];
  });
  const indexed = [...made]
    .filter(([name]) => isNeeded(name))
    .map(([name, content]) => [`pagefind/${name}`, content] as const);
  return new Map([...indexed, ...(await Promise.all(lexicons))]);
}

/** The pages of a language: those that the index holds, and those that wait for a translation. */
function readPages(made: SearchFiles, locale: Locale): IndexedPage[] {
  const own = readIndexed(made, locale);
  const topics = Object.values(readContent<Record<string, TopicTitles>>('topics.yaml') ?? {});
  return [
    ...own,
    ...listUntranslated(locale, readIndexed(made, defaultLocale), own, {
      aliases: readContent<Record<string, string[]>>(`aliases/${locale}.yaml`) ?? {},
      topics: new Map(topics.map(({ title }) => [title.en, title[locale] ?? title.en])),
    }),
  ];
}

function readIndexed(made: SearchFiles, locale: Locale): IndexedPage[] {
  return [...made]
    .filter(([name]) => name.startsWith(`fragment/${locales[locale].lang.toLowerCase()}_`))
    .map(([name, content]) => {
      const [, id = ''] = /^fragment\/(.*)\.pf_fragment$/.exec(name) ?? [];
      // Pagefind’s signature stands before the JSON.
      const json = gunzipSync(content)
        .toString()
        .replace(/^pagefind_dcd/, '');
      return { id, ...(JSON.parse(json) as Omit<IndexedPage, 'id'>) };
    });
}

/** The other languages that have pages (`written`, in small letters), with what is said in this one beside an article in them. */
function nameOtherLanguages(locale: Locale, written: readonly string[]): Record<string, string> {
  const names = new Intl.DisplayNames([locales[locale].lang], { type: 'language' });
  const { inLanguage } = wordsFor(locale).search;
  return Object.fromEntries(
    localeKeys
      .map((other) => locales[other].lang)
      .filter((lang) => lang !== locales[locale].lang && written.includes(lang.toLowerCase()))
      .map((lang) => [lang, fillPhrase(inLanguage, { language: names.of(lang) ?? lang })]),
  );
}

/** A YAML file of `content/`; nothing where there is none. */
function readContent<Data>(name: string): Data | undefined {
  const file = `content/${name}`;
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Data) : undefined;
}
