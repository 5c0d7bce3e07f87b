/** Makes what search reads of a site: Pagefind’s index of its text, and for each language a lexicon of how its articles are called. */
import { existsSync, readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import { parse } from 'yaml';
import { localeKeys, locales, type Locale } from '../../i18n/locales.ts';
import { fillPhrase } from '../../i18n/phrase.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { SearchedArticle } from '../../model/searched-articles.ts';
import { basePath, messageUrl } from '../../model/urls.ts';
import type { SuggestionWords } from '../contract/answer.ts';
import { handOverMark } from '../contract/hand-over.ts';
import type { LanguageWords } from '../contract/language-words.ts';
import { searchFiles } from '../contract/search-files.ts';
import { languageOfScript } from '../query/recognise.ts';
import { lexiconFiles, type IndexFiles, type StoredLexicon } from '../contract/lexicon-file.ts';
import type { WordForms } from '../contract/word-forms.ts';
import { readFragment, readPages, restoreWords, tagByStem, writeStems, type ReadPage } from './index-by-stem.ts';
import { makeLexicon, type ArticleText, type LexiconFiles } from './make-lexicon.ts';

/** An article with its page as HTML; without one while it waits for its translation, or cannot be shown. */
export type SearchedPage = SearchedArticle & { html?: string };

/** The files by their path in the folder of the build. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** What our own worker loads. Pagefind brings interfaces of its own, 450 KB that nobody would ask for. */
const isNeeded = (file: string) =>
  /^(?:fragment|index)\/|\.pf_meta$|^wasm\.|^pagefind-(?:worker\.js|entry\.json)$/.test(file);

/**
 * What stands among the text of an article and is no part of it: what opens on demand, what a script fills, what is about the article, and
 * what is not in its language.
 */
const excluded = ['[popover]', 'svg', 'help-variants > nav', '.about', '.contents', '.after', '[data-waiting]'];

const atOnce = 50;

/** Indexes the articles of each language. Their text is what stands in `root`. Throws when the index cannot be made. */
export async function makeSearchFiles(
  pages: Readonly<Partial<Record<Locale, readonly SearchedPage[]>>>,
  root = 'article',
): Promise<SearchFiles> {
  const config = { rootSelector: root, excludeSelectors: excluded };
  const { index, errors } = await createIndex(config);
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const problems: string[] = [];
  const languages = await Promise.all(
    localeKeys.map(async (locale) => {
      const { wordForms } = (await import(`../query/word-forms/${locale}.ts`)) as { wordForms: WordForms };
      const own = (pages[locale] ?? []).flatMap(({ html, ...article }) =>
        html === undefined ? [] : { url: article.path, content: tellNames(html, article) },
      );
      const { lang } = locales[locale];
      const read = wordForms.isIndexedByStem ? await readPages(own, lang, wordForms, config) : undefined;
      return { locale, lang, wordForms, read, pages: own };
    }),
  );
  const shown = languages.flatMap(({ lang, read, pages: own }) =>
    read ? [...read.values()].map((page) => ({ url: page.fragment.url, content: writeStems(page, lang) })) : own,
  );
  // Some at a time, so that Pagefind has work while this process goes on, and few wait in memory.
  for (let start = 0; start < shown.length; start += atOnce) {
    const added = shown.slice(start, start + atOnce).map((page) => index.addHTMLFile(page));
    problems.push(...(await Promise.all(added)).flatMap(({ errors }) => errors));
  }
  if (shown.length === 0) problems.push('found no page to search; expected articles.');
  const { files, errors: writing } = await index.getFiles();
  await close();
  problems.push(...writing);
  if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);

  const made = new Map(files.map(({ path, content }) => [path, content]));
  const entry = JSON.parse(new TextDecoder().decode(made.get('pagefind-entry.json'))) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const languageWords: Record<string, readonly string[]> = {};
  const lexicons = languages.map(({ locale, lang, wordForms, read }): Array<[string, Uint8Array]> => {
    const tag = read ? tagByStem(lang) : lang.toLowerCase();
    const language = entry.languages[tag];
    const needed = language ? [`pagefind.${language.hash}.pf_meta`, `wasm.${language.wasm ?? 'unknown'}.pagefind`] : [];
    const missing = needed.filter((name) => !made.has(name));
    if (missing.length > 0)
      throw new Error(
        `The search index has no ${missing.join(', ')}; expected it among: ${[...made.keys()].join(', ')}`,
      );
    const texts = readTexts(made, tag, read);
    const lexicon = makeLexicon(
      (pages[locale] ?? []).map((page) => ({ ...noText, id: page.path, ...page, ...texts.get(page.path) })),
      locale,
      wordForms,
      readSynonyms(locale),
      nameOtherLanguages(
        locale,
        languages.filter(({ pages: own }) => own.length > 0).map((written) => written.lang),
      ),
    );
    if (!isToldByScript(lexicon.words, lang)) languageWords[lang] = lexicon.words;
    const { suggested, noneFound, seeAll, mended, checkAddress, stepByStep } = wordsFor(locale).search;
    const said: SuggestionWords = { suggested, noneFound, seeAll, mended, stepByStep };
    const url = `/${messageUrl(locale).slice(basePath.length)}`;
    const messageCheck = { url, title: checkAddress, mark: handOverMark };
    return listLexiconFiles(
      lang,
      lexicon,
      { needed: needed.map((name) => `pagefind/${name}`), ...(read && { lang: tag }), entry },
      { said, messageCheck },
    );
  });
  const indexed = [...made]
    .filter(([name]) => isNeeded(name))
    .map(([name, content]) => [`pagefind/${name}`, content] as const);
  return new Map([
    ...indexed,
    ...lexicons.flat(),
    [searchFiles.languages, new TextEncoder().encode(JSON.stringify(languageWords satisfies LanguageWords))],
  ]);
}

/** Whether the letters of a language tell it already. */
const isToldByScript = (words: readonly string[], lang: string) =>
  words.some((some) => some.split(' ').some((word) => languageOfScript(word) === lang));

/** The files of a lexicon by their paths. */
function listLexiconFiles(
  lang: string,
  { lexicon, names, articles, spelling, fixes }: LexiconFiles,
  index: IndexFiles,
  rest: Pick<StoredLexicon, 'said' | 'messageCheck'>,
): Array<[string, Uint8Array]> {
  const folder = searchFiles.lexiconFolder(lang);
  const stored: StoredLexicon = { ...lexicon, index, ...rest };
  const parts: Array<[string, object]> = [
    ...names.map((file, number): [string, object] => [folder + lexiconFiles.names(number), file]),
    ...articles.map((file, number): [string, object] => [folder + lexiconFiles.articles(number), file]),
    [folder + lexiconFiles.spelling, spelling],
    [folder + lexiconFiles.fixes, fixes],
  ];
  const files: Array<[string, string]> = [
    [searchFiles.lexicon(lang), `export default ${JSON.stringify(stored)}`],
    ...parts.map(([name, file]): [string, string] => [name, JSON.stringify(file)]),
  ];
  return files.map(([name, text]) => [name, new TextEncoder().encode(text)]);
}

/** The page with other names of its article as metadata, which Pagefind searches beside the text. https://pagefind.app/docs/metadata/ */
function tellNames(html: string, { topic, aliases }: SearchedArticle): string {
  const names = Object.entries({ topic, aliases: aliases.join(' · ') }).map(([name, words]) => {
    const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<b data-pagefind-ignore data-pagefind-meta="${name}">${text}</b>`;
  });
  return html.replace(/<article\b[^>]*>/, (start) => start + names.join(''));
}

const noText: Omit<ArticleText, 'id'> = { content: '', headings: [] };

/** The texts that the index holds of a language, by the path of their article. Puts words back where stems stand for them. */
function readTexts(
  made: Map<string, Uint8Array>,
  tag: string,
  read: ReadonlyMap<string, ReadPage> | undefined,
): Map<string, ArticleText> {
  const fragments = [...made].filter(([name]) => name.startsWith(`fragment/${tag}_`));
  return new Map(
    fragments.map(([name, compressed]) => {
      const [, id = ''] = /^fragment\/(.*)\.pf_fragment$/.exec(name) ?? [];
      const written = readFragment(compressed);
      const page = read?.get(written.url);
      if (page) made.set(name, restoreWords(written, page));
      const { url, content, anchors } = page?.fragment ?? written;
      const headings = anchors.filter(({ element, text }) => /^h[2-6]$/.test(element) && text !== '');
      return [url, { id, content, headings }];
    }),
  );
}

/** The other languages that have pages (`written`), with what is said in this one beside an article in them. */
function nameOtherLanguages(locale: Locale, written: readonly string[]): Record<string, string> {
  const names = new Intl.DisplayNames([locales[locale].lang], { type: 'language' });
  const { inLanguage } = wordsFor(locale).search;
  return Object.fromEntries(
    localeKeys
      .map((other) => locales[other].lang)
      .filter((lang) => lang !== locales[locale].lang && written.includes(lang))
      .map((lang) => [lang, fillPhrase(inLanguage, { language: names.of(lang) ?? lang })]),
  );
}

/** The groups of phrases that mean the same in a language; none where nobody has listed any. */
function readSynonyms(locale: Locale): string[][] {
  const file = `content/synonyms/${locale}.yaml`;
  return existsSync(file) ? ((parse(readFileSync(file, 'utf8')) as string[][] | null) ?? []) : [];
}
