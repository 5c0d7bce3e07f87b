import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { locales, type Locale } from '../../i18n/locales.ts';
import type {
  GuidedHelp,
  SuggestionWords,
  Search,
  SearchAnswer,
  SearchOptions,
  TextPiece,
} from '../contract/answer.ts';
import { lexiconFiles } from '../contract/lexicon-file.ts';
import type { SearchLocation } from '../contract/setup.ts';
import { openSearch, type SearchParts } from './language-search.ts';
import { fold, splitWords } from '../query/fold.ts';
import { makeSampleFiles, sampleArticles, type SampleLocale } from '../sample-lexicon.ts';
import { wordForms as english } from '../query/word-forms/en.ts';
import { wordForms as spanish } from '../query/word-forms/es.ts';

/** The folders of two builds of the site, others for each test, because modules are loaded once. */
let build = '';
let nextBuild = '';

/** The folder of the build that the host has. */
let current = '';

const root = mkdtempSync(path.join(tmpdir(), 'search-'));
after(() => rmSync(root, { recursive: true }));

const localesWithSamples = ['en', 'es'] as const satisfies SampleLocale[];

function makeBuild(): string {
  const folder = `${pathToFileURL(mkdtempSync(path.join(root, 'build-'))).href}/`;
  storeModule(`${folder}engine.js`, reexport('language-search.ts'));
  for (const locale of localesWithSamples) {
    storeModule(`${folder}word-forms.${locale}.js`, reexport(`../query/word-forms/${locale}.ts`));
    storeLexicon(locale, folder);
  }
  const words = Object.fromEntries(localesWithSamples.map((locale) => [locale, makeSampleFiles(locale).words]));
  files.set(`${folder}languages.json`, JSON.stringify(words));
  return folder;
}

const reexport = (source: string) => `export * from '${new URL(source, import.meta.url).href}';`;
const storeModule = (address: string, text: string) => writeFileSync(new URL(address), text);

/** The files of the site by their addresses. What is taken out does not arrive. */
const files = new Map<string, string>();

/** Every address that was asked for, in order. */
const asked: string[] = [];

/** How many workers were started. */
let workers = 0;

const languages: Record<SampleLocale, SearchParts[1]> = {
  en: { wordForms: english },
  es: { wordForms: spanish },
};

const { fetch: realFetch, Worker: realWorker } = globalThis;

/** Pagefind, as far as the engine asks it: pages that hold a word as it stands, or a phrase. */
class StubWorker extends EventTarget {
  #lang: SampleLocale = 'en';

  constructor() {
    super();
    workers += 1;
  }

  postMessage({ id, method, args }: { id?: number; method: string; args: [{ language: SampleLocale }] & [string] }) {
    // The files of the index come without an id.
    if (id === undefined) {
      this.dispatchEvent(new MessageEvent('message', { data: { isReady: true } }));
      return;
    }
    if (method === 'init') this.#lang = args[0].language;
    const result = method === 'search' ? { results: this.#search(args[0]) } : this.#read(args[0]);
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { id, result } })));
  }

  #search(typed: string) {
    const phrase = splitWords(fold(typed)).join(' ');
    return sampleArticles[this.#lang].flatMap(({ id, content }) => {
      const words = content.split(/\s+/).map((word) => splitWords(fold(word)).join(''));
      const positions = [...words.keys()].filter((position) =>
        `${words.slice(position).join(' ')} `.startsWith(`${phrase} `),
      );
      return positions.length > 0 ? [{ id, score: 1.5 * positions.length, words: positions, data: id }] : [];
    });
  }

  #read(handle: string) {
    const { content = '', headings = [] } = sampleArticles[this.#lang].find(({ id }) => id === handle) ?? {};
    return {
      content,
      anchors: headings.map((heading) => ({
        ...heading,
        element: 'h2',
        location: content.split(heading.text)[0]?.split(' ').length ?? 0,
      })),
    };
  }

  terminate() {
    return;
  }
}

const said: SuggestionWords = {
  suggested: { other: '{count}' },
  noneFound: '',
  seeAll: '',
  mended: '',
  stepByStep: 'Fix: {title}',
};

/** The lexicon of a language, and what it says more in. */
function storeLexicon(locale: SampleLocale, folder: string) {
  const { lexicon, names, articles, spelling, fixes } = makeSampleFiles(locale);
  const { lang } = locales[locale];
  const index = { needed: [`pagefind/${lang}.pf_meta`], entry: {} };
  files.set(`${folder}pagefind/${lang}.pf_meta`, '');
  storeModule(
    `${folder}lexicon.${lang}.js`,
    `export default ${JSON.stringify({ ...lexicon, index, said, messageCheck: { url: '/check/', title: 'Check', mark: 'm:' } })}`,
  );
  const store = (name: string, file: object) => files.set(`${folder}lexicon.${lang}/${name}`, JSON.stringify(file));
  for (const [index, file] of names.entries()) store(lexiconFiles.names(index), file);
  for (const [index, file] of articles.entries()) store(lexiconFiles.articles(index), file);
  store(lexiconFiles.spelling, spelling);
  store(lexiconFiles.fixes, fixes);
}

beforeEach(() => {
  files.clear();
  asked.length = 0;
  workers = 0;
  current = build = makeBuild();
  const answer = (path: string) => {
    asked.push(path);
    const body = files.get(path);
    return Promise.resolve(body === undefined ? new Response('', { status: 404 }) : new Response(body));
  };
  Object.assign(globalThis, { fetch: answer, Worker: StubWorker });
});

afterEach(() => {
  Object.assign(globalThis, { fetch: realFetch, Worker: realWorker });
});

/** Where the search of a language is. */
const locationOf = (lang: Locale): SearchLocation => ({
  build,
  base: '/help/',
  lang,
  findBuild: () => Promise.resolve(current),
  admitWorker: (address) => address,
});

/** All answers to a query, in order; each is better than the one before. */
async function listAnswers(
  search: Search,
  typed: string,
  options: Partial<SearchOptions> = {},
): Promise<SearchAnswer[]> {
  const answers: SearchAnswer[] = [];
  for await (const answer of search.find(typed, { limit: 5, ...options })) answers.push(answer);
  return answers;
}

/** The last answer to a query in a newly opened language. */
async function find(typed: string, options: Partial<SearchOptions> & { lang?: Locale } = {}): Promise<SearchAnswer> {
  const search = await openSearch(locationOf(options.lang ?? 'en'));
  const answer = (await listAnswers(search, typed, options)).at(-1);
  assert.ok(answer, `“${typed}” is answered`);
  return answer;
}

const slugsOf = ({ results }: SearchAnswer) => results.map(({ url }) => url.split('/').at(-2));
const textOf = (pieces: readonly TextPiece[]) => pieces.map(({ text }) => text).join('');
const isOfIndex = (address: string) => address.includes('/pagefind/');

interface Row {
  name: string;
  input: string;
  options?: Partial<SearchOptions> & { lang?: Locale };

  /** The articles, best first. */
  expected: string[];
}

const rows: Row[] = [
  { name: 'by their names', input: 'my link expired', expected: ['link-expired', 'reply-link-expired'] },
  { name: 'misspelt', input: 'pasport', expected: ['scan-passport'] },
  { name: 'by a word that only texts have, a short one first', input: 'phone', expected: ['turn-off-vpn'] },
  { name: 'a phrase in a name', input: '"black screen" camera', expected: [] },
  { name: 'a phrase in a text', input: '"turn it off"', expected: ['turn-off-vpn'] },
  { name: 'a phrase whose words stand apart', input: '"off your it"', expected: [] },
  { name: 'nothing for nothing', input: '', expected: [] },
  { name: 'nothing for marks', input: '?! …', expected: [] },
  { name: 'nothing for an emoji', input: '😀', expected: [] },
  { name: 'nothing for half a character', input: '\ud83d', expected: [] },
  { name: 'nothing for words of no language', input: 'qwzzx', expected: [] },
  { name: 'a pasted page, as far as it is read', input: 'expired link '.repeat(1000), expected: ['link-expired'] },
  { name: 'an address, by what its finder wonders', input: 'withpersona.com', expected: ['is-this-real'] },
  {
    name: 'an address that has the words of another article',
    input: 'link-expired@camera.example',
    expected: ['is-this-real'],
  },
  {
    name: 'an address among words, by the words',
    input: 'link of https://camera.example/vpn expired',
    expected: ['link-expired'],
  },
];

for (const { name, input, options, expected } of rows)
  test(`find: ${name}`, async () => {
    assert.deepEqual(slugsOf(await find(input, options)).slice(0, Math.max(1, expected.length)), expected);
  });

const check = { url: '/help/check/', title: 'Check', mark: 'm:' };

const guidedRows: Array<{ name: string; input: string; expected: GuidedHelp | undefined }> = [
  { name: 'the check of messages for an address', input: 'withpersona.com', expected: check },
  { name: 'the check of messages for a sender', input: 'no-reply@frompersona.com', expected: check },
  {
    name: 'the check of messages for a text with an address',
    input: 'link of https://camera.example expired',
    expected: check,
  },
  {
    name: 'the outcome that has the most of the words',
    input: 'black screen',
    expected: { url: '/help/fix/camera-black/', title: 'Fix: Say yes to the camera' },
  },
  { name: 'no outcome with a word of several', input: 'camera blocked passport', expected: undefined },
  { name: 'nothing where no outcome goes with the article', input: 'link expired', expected: undefined },
];

for (const { name, input, expected } of guidedRows)
  test(`find: offers ${name}`, async () => assert.deepEqual((await find(input)).guided, expected));

const linkRows = [
  { name: 'as it is', input: '7F3Q' },
  { name: 'in small letters', input: ' 7f3q ' },
  { name: 'in letters of full width', input: '７Ｆ３Ｑ' },
  { name: 'at the end of a sentence', input: '7F3Q.' },
  { name: 'in quotes', input: '“7F3Q”,' },
  { name: 'with an id', input: '7F3Q#how-long-a-link-works' },
  { name: 'as a path', input: '/go/7F3Q#x' },
  { name: 'as a path with an encoded id', input: '/go/7F3Q%23how-long' },
  { name: 'as a whole link', input: 'https://help.example/go/7F3Q/?utm=1#x' },
  { name: 'as a link in brackets', input: '<https://help.example/help/go/7f3q>' },
  { name: 'as a link in a sentence', input: 'Read https://help.example/go/7F3Q, please' },
  { name: 'as the address of the article', input: 'https://help.example/articles/link-expired/#x' },
  { name: 'as its address in another language', input: 'help.example/es/articles/link-expired' },
];

for (const { name, input } of linkRows)
  test(`find: a code finds its article with all headings, ${name}`, async () => {
    const answer = await find(input, { maxHeadings: 1 });
    assert.deepEqual(slugsOf(answer), ['link-expired']);
    assert.deepEqual(
      answer.results[0]?.headings.map(({ url }) => url),
      ['/help/articles/link-expired/#ask-for-a-new-link', '/help/articles/link-expired/#how-long-a-link-works'],
    );
    assert.deepEqual([answer.count, answer.isSure, answer.mended], [1, true, undefined]);
    assert.deepEqual(asked.filter(isOfIndex), [], 'the index is not asked for');
  });

const noCodeRows = [
  { name: 'a code of no article', input: '9Z9Z' },
  { name: 'more letters than a code has', input: '7F3QQ7' },
  { name: 'a code in the middle of words', input: 'what is 7F3Q' },
];

for (const { name, input } of noCodeRows)
  test(`find: ${name} finds no article by it`, async () => assert.notEqual((await find(input)).count, 1));

test('find: gives as many as are asked for, and counts all', async () => {
  const { results, count } = await find('camera', { limit: 1 });
  assert.deepEqual([results.length, count], [1, 2]);
});

test('find: names answer at once, and nothing of the index is loaded', async () => {
  const answers = await listAnswers(await openSearch(locationOf('en')), 'my link expired');
  assert.deepEqual(
    answers.map(({ isSure, isPartial }) => [isSure, isPartial]),
    [[true, false]],
  );
  assert.deepEqual(asked.filter(isOfIndex), []);
});

test('find: what names gave at once stays as it stands when the texts say otherwise', async () => {
  const search = await openSearch(locationOf('en'));
  const answers = await listAnswers(search, 'my away plastic', { hasPassages: true });
  assert.deepEqual(answers.map(slugsOf), [
    ['glare-on-photo', 'link-expired', 'scan-passport'],
    ['glare-on-photo', 'link-expired', 'scan-passport'],
  ]);
});

test('find: passages are cut where the words stand, and lead there', async () => {
  const answers = await listAnswers(await openSearch(locationOf('en')), 'link expires', { hasPassages: true });
  assert.deepEqual(answers[0]?.results[0]?.passage, []);
  const [result] = answers.at(-1)?.results ?? [];
  assert.match(textOf(result?.passage ?? []), /A link expires after a day/);
  const marked = (result?.passage ?? []).filter(({ isMatch }) => isMatch).map(({ text }) => text);
  assert.deepEqual(marked, ['link']);
  assert.match(result?.passageUrl ?? '', /^\/help\/articles\/link-expired\/#.*:~:text=/);
});

test('find: the best of what names say is shown while somebody types', async () => {
  const search = await openSearch(locationOf('en'));
  const typing = await listAnswers(search, 'nobody phone plasti', { isTyping: true });
  const typed = await listAnswers(search, 'nobody phone plasti');
  assert.deepEqual([typing.length, typed.length], [2, 1]);
});

test('find: titles and headings say which words were asked for', async () => {
  const { results } = await find('blocked camera iphone');
  assert.deepEqual(results[0]?.title, [
    { text: 'The', isMatch: false },
    { text: ' ', isMatch: false },
    { text: 'camera', isMatch: true },
    { text: ' ', isMatch: false },
    { text: 'is', isMatch: false },
    { text: ' ', isMatch: false },
    { text: 'blocked', isMatch: true },
  ]);
  assert.deepEqual(
    results[0].headings.map(({ url }) => url),
    ['/help/articles/camera-blocked/#on-an-iphone'],
  );
});

test('find: a misspelt query is told as it was understood, unless it is to be taken as it stands', async () => {
  assert.equal((await find('my lnik expried')).mended, 'my link expired');
  const verbatim = await find('lnik expried', { isVerbatim: true });
  assert.deepEqual([verbatim.mended, verbatim.count], [undefined, 0]);
});

test('find: words that look like those of a query without an answer', async () => {
  const { count, nearest } = await find('passsspot', { isVerbatim: true });
  assert.deepEqual([count, nearest], [0, ['passport']]);
});

test('find: names alone answer when the index does not arrive, and the next query asks for it again', async () => {
  files.delete(`${build}pagefind/en.pf_meta`);
  const search = await openSearch(locationOf('en'));
  const [first, second] = await listAnswers(search, 'my link expired', { hasPassages: true });
  assert.deepEqual([first?.isPartial, second?.isPartial], [false, true]);
  assert.deepEqual(second && slugsOf(second), first && slugsOf(first));

  files.set(`${build}pagefind/en.pf_meta`, '');
  const again = await listAnswers(search, 'my link expired', { hasPassages: true });
  assert.deepEqual(
    again.map(({ isPartial }) => isPartial),
    [false, false],
  );
  assert.deepEqual(asked.filter(isOfIndex).length, 2);
});

test('find: where the new build does not arrive either, names answer on', async () => {
  const search = await openSearch(locationOf('en'));
  await listAnswers(search, 'my link expired');
  deploy();
  rmSync(new URL(`${nextBuild}engine.js`));
  await listAnswers(search, 'my link expired', { hasPassages: true });
  const answers = await listAnswers(search, 'my link expired', { hasPassages: true });
  assert.deepEqual(
    answers.map(({ isPartial }) => isPartial),
    [false, true],
  );
});

test('find: throws when only the index could answer and does not arrive, and asks for it again', async () => {
  files.delete(`${build}pagefind/en.pf_meta`);
  const search = await openSearch(locationOf('en'));
  await assert.rejects(listAnswers(search, '"qwzzx"'), /lacks .*\/pagefind\/en\.pf_meta: 404/);
  files.set(`${build}pagefind/en.pf_meta`, '');
  assert.ok((await listAnswers(search, '"qwzzx"'))[0]);
});

const wholeRows = [
  { name: 'a word that only texts have', input: 'phone' },
  { name: 'a word that carries nothing', input: 'again' },
  { name: 'a word of no language', input: 'qwzzx' },
  { name: 'nothing', input: '' },
];

for (const { name, input } of wholeRows)
  test(`find: ${name} needs nothing of the index`, async () => {
    await find(input, { hasPassages: input === 'qwzzx' });
    assert.deepEqual(asked.filter(isOfIndex), []);
  });

test('find: each file is loaded once, and one that did not arrive again', async () => {
  const file = `${build}lexicon.en/names-0.json`;
  const stored = files.get(file) ?? '';
  files.delete(file);
  const search = await openSearch(locationOf('en'));
  await assert.rejects(listAnswers(search, 'camera'), /Search lacks .*\/lexicon\.en\/names-0\.json: 404/);
  files.set(file, stored);
  await listAnswers(search, 'camera');
  await listAnswers(search, 'camera blocked');
  assert.equal(asked.filter((path) => path === file).length, 2);
});

/** Puts another build in the place of the first one; with `isKept`, beside it. */
function deploy(isKept = false) {
  if (!isKept) files.clear();
  for (const locale of isKept ? [] : ['en', 'es']) rmSync(new URL(`${build}lexicon.${locale}.js`));
  current = nextBuild = makeBuild();
  asked.length = 0;
}

for (const { name, typed, options } of [
  { name: 'what a word means', typed: 'camera', options: {} },
  { name: 'the index', typed: 'camera', options: { hasPassages: true } },
  { name: 'another language', typed: 'enlace de verificación', options: {} },
] satisfies Array<{ name: string; typed: string; options: Partial<SearchOptions> }>) {
  test(`find: when a deploy has taken ${name} away, the whole of the new build answers`, async () => {
    const before = await openSearch(locationOf('en'));
    const expected = (await listAnswers(before, typed, options)).at(-1);
    const search = await openSearch(locationOf('en'));
    deploy();
    const answer = (await listAnswers(search, typed, options)).at(-1);
    assert.deepEqual(answer, expected);
    assert.deepEqual([(answer?.count ?? 0) > 0, answer?.isPartial], [true, false]);
    asked.length = 0;
    await listAnswers(search, 'glare');
    await search.countIn('es', 'enlace');
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(nextBuild)),
      [],
      'nothing is asked of the old one any more',
    );
  });
}

test('find: while the files of its own build are there, a deploy changes nothing', async () => {
  const search = await openSearch(locationOf('en'));
  deploy(true);
  assert.ok((await listAnswers(search, 'camera', { hasPassages: true })).length > 0);
  assert.deepEqual(
    asked.filter((address) => address.startsWith(nextBuild)),
    [],
  );
});

test('find: the index is loaded once for all queries', async () => {
  const search = await openSearch(locationOf('en'));
  await listAnswers(search, 'camera', { hasPassages: true });
  await listAnswers(search, 'link', { hasPassages: true });
  assert.deepEqual([asked.filter(isOfIndex).length, workers], [1, 1]);
});

test('openSearch: throws, with the file, when the names do not arrive', async () => {
  rmSync(new URL(`${build}lexicon.en.js`));
  await assert.rejects(openSearch(locationOf('en')), /lexicon\.en\.js/);
});

test('openSearch: takes parts that a page has fetched', async () => {
  const lexicon = (await import(`${build}lexicon.es.js`)) as SearchParts[0];
  const search = await openSearch(locationOf('es'), [lexicon, languages.es]);
  // So few articles are fetched at once.
  assert.deepEqual(asked, [`${build}lexicon.es/articles-0.json`]);
  assert.equal(slugsOf((await listAnswers(search, 'enlace'))[0] ?? assert.fail())[0], 'link-expired');
});

interface LanguageRow extends Row {
  /** What is said to have been meant. */
  mended?: string;

  /** Whether the other language is asked for. */
  isAsked?: boolean;
}

const languageRows: LanguageRow[] = [
  {
    name: 'English words on a Spanish page',
    input: 'my camera is blocked',
    options: { lang: 'es' },
    expected: ['/help/es/articles/camera-blocked/'],
  },
  {
    name: 'one English word that is a letter away from a Spanish one',
    input: 'camera',
    options: { lang: 'es' },
    expected: ['/help/es/articles/camera-blocked/'],
  },
  {
    name: 'misspelt English on a Spanish page, mended in English',
    input: 'my camra is blocked',
    options: { lang: 'es' },
    expected: ['/help/es/articles/camera-blocked/'],
    mended: 'my camera is blocked',
  },
  {
    name: 'English words with a Spanish one',
    input: 'mi camera is blocked',
    options: { lang: 'es' },
    expected: ['/help/es/articles/camera-blocked/'],
  },
  {
    name: 'Spanish words on an English page',
    input: 'mi enlace caducó',
    expected: ['/help/articles/link-expired/'],
  },
  {
    name: 'Spanish words, the last of which is being typed',
    input: 'la cámara está bloq',
    options: { isTyping: true },
    expected: ['/help/articles/camera-blocked/'],
  },
  {
    name: 'words of which both languages know as many, mended in this one',
    input: 'cámara blocked',
    expected: ['/help/articles/camera-blocked/'],
    mended: 'camera blocked',
    isAsked: false,
  },
  {
    name: 'words that answer in this language, though another one has them more often',
    input: 'provisional',
    expected: ['/help/articles/driving-licence/'],
    isAsked: false,
  },
  {
    name: 'a misspelt word of this language',
    input: 'camra',
    expected: ['/help/articles/camera-blocked/'],
    mended: 'camera',
  },
  {
    name: 'a misspelt word among others, for which no other language is asked',
    input: 'my camra is blocked',
    expected: ['/help/articles/camera-blocked/'],
    mended: 'my camera is blocked',
    isAsked: false,
  },
  {
    name: 'a first word that is being typed, for which no other language is asked',
    input: 'camrea',
    options: { isTyping: true },
    expected: ['/help/articles/camera-blocked/'],
    mended: 'camera',
    isAsked: false,
  },
];

for (const { name, input, options, expected, mended, isAsked = true } of languageRows)
  test(`find: ${name}`, async () => {
    const answer = await find(input, options);
    assert.deepEqual(answer.results.map(({ url }) => url).slice(0, 1), expected);
    assert.equal(answer.mended, mended);
    const other = options?.lang === 'es' ? 'en' : 'es';
    assert.equal(
      asked.some((address) => address.startsWith(`${build}lexicon.${other}/`)),
      isAsked,
    );
  });

test('find: an article that waits for its translation is found by its aliases, and is said to be in English', async () => {
  const [result] = (await find('chip del pasaporte', { lang: 'es', hasPassages: true })).results;
  assert.ok(result);
  const { url, title, topic, lang, note, passage } = result;
  assert.deepEqual(
    { url, title: textOf(title), topic, lang, note, passage },
    {
      url: '/help/es/articles/scan-passport/',
      title: 'Scan your passport',
      topic: 'Documentos',
      lang: 'en',
      note: '(en inglés)',
      passage: [],
    },
  );
});

test('find: an English answer shows, on a Spanish page, the articles as they stand there', async () => {
  const { results, isSure } = await find('scan your passport, blocked camera, glare on photo', {
    lang: 'es',
    hasPassages: true,
  });
  const [waiting, translated, ...others] = ['scan-passport', 'camera-blocked', 'glare-on-photo'].map((slug) =>
    results.find(({ url }) => url.endsWith(`/${slug}/`)),
  );
  assert.deepEqual(
    { url: waiting?.url, topic: waiting?.topic, lang: waiting?.lang, note: waiting?.note },
    { url: '/help/es/articles/scan-passport/', topic: 'Documentos', lang: 'en', note: '(en inglés)' },
  );
  assert.match(textOf(waiting?.passage ?? []), /passport/, 'the text is the same, and so is its passage');
  assert.match(waiting?.passageUrl ?? '', /^\/help\/es\/articles\/scan-passport\//);
  assert.deepEqual(
    { title: textOf(translated?.title ?? []), lang: translated?.lang, note: translated?.note },
    { title: 'La cámara está bloqueada', lang: 'es', note: '' },
  );
  assert.deepEqual([translated?.passage, translated?.passageUrl], [[], translated?.url]);
  assert.deepEqual(
    others.map((other) => [other?.lang, other?.note]),
    [['en', '(en inglés)']],
    'what this language does not have is shown as it is',
  );
  assert.equal(isSure, false, 'so that the other language is offered');
});

test('find: when another language does not arrive this one answers, and the next query asks for it again', async () => {
  rmSync(new URL(`${build}lexicon.en.js`));
  const search = await openSearch(locationOf('es'));
  const [answer] = await listAnswers(search, 'camera');
  assert.equal(answer?.mended, 'camara');
  storeLexicon('en', build);
  const [again] = await listAnswers(search, 'camera');
  assert.equal(again?.mended, undefined);
});

const countRows: Array<{ name: string; input: string; from: Locale; to: Locale; isFound: boolean }> = [
  { name: 'words of that language', input: 'camera blocked', from: 'es', to: 'en', isFound: true },
  { name: 'a misspelt word among them', input: 'camera blockd', from: 'es', to: 'en', isFound: true },
  { name: 'words of this one that look like some', input: 'camara bloqueda', from: 'es', to: 'en', isFound: false },
  {
    name: 'a question of which no name holds the most',
    input: 'el enlace no abre en la tarde y tengo prisa porque me toca turno de noche',
    from: 'en',
    to: 'es',
    isFound: true,
  },
  {
    name: 'such a question with words of this one',
    input: 'el link que me enviaron a mi phone no abre, otro enlace please',
    from: 'en',
    to: 'es',
    isFound: true,
  },
  {
    name: 'misspelt words, none of which this one takes for its own',
    input: 'passprot',
    from: 'es',
    to: 'en',
    isFound: true,
  },
  { name: 'words of no language', input: 'qwzzx', from: 'es', to: 'en', isFound: false },
  { name: 'nothing', input: '', from: 'es', to: 'en', isFound: false },
];

for (const { name, input, from, to, isFound } of countRows)
  test(`countIn: ${name}`, async () =>
    assert.equal((await (await openSearch(locationOf(from))).countIn(to, input)) > 0, isFound));
