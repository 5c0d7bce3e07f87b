import { isAddress } from '../query/address.ts';
import { cutExcerpt } from '../query/excerpt.ts';
import { fold, splitWords } from '../query/fold.ts';
import { openIndex, type Index, type IndexPage } from './index-client.ts';
import { findersOf, Lexicon } from '../query/lexicon.ts';
import { mendSpelling } from '../query/mend-spelling.ts';
import { planQuery, type QueryPlan } from '../query/plan-query.ts';
import { isAnsweredByNames, isSure, listAsked, rankArticles, type BodyMatches, type Match } from '../query/rank.ts';
import type { Search, SearchAnswer, SearchOptions, SearchResult, TextPiece } from '../contract/answer.ts';
import type { IndexFiles, LexiconArticle, StoredLexicon } from '../contract/lexicon-file.ts';
import type { SearchSetup } from '../contract/setup.ts';
import { weights } from '../query/weights.ts';
import type { WordForms } from '../contract/word-forms.ts';

// The elements stand in the page and load this module on intent; what they need to say the answer comes with it.
export { fillPhrase, fillPlural } from '../../i18n/phrase.ts';
export { wireSearchBox } from './search-box.ts';
export { shorten } from './shorten.ts';

/** Where a language’s search is. */
type Place = Pick<SearchSetup, 'base' | 'lang' | 'lexicon' | 'forms'>;

/** What a first answer needs, as it is fetched. */
export type SearchParts = [lexicon: Response, forms: { wordForms: WordForms }];

const fewHeadings = 3;

/** Opens the search of a language. A page that is about to search fetches the parts itself, side by side with this module. */
export async function openSearch(place: Place, parts?: SearchParts): Promise<LanguageSearch> {
  const [response, { wordForms }] =
    parts ?? ((await Promise.all([fetch(place.lexicon), import(/* @vite-ignore */ place.forms)])) as SearchParts);
  if (!response.ok) throw new Error(`Search lacks ${place.lexicon}: ${response.status}.`);
  const file = (await response.json()) as StoredLexicon;
  return new LanguageSearch(place, new Lexicon(file, wordForms), file.index);
}

/** The search of one language. What it needs beyond names it loads when it is asked for it, once, and again after a failure. */
class LanguageSearch implements Search {
  readonly #place: Place;
  readonly #lexicon: Lexicon;
  readonly #files: IndexFiles;
  readonly #others = new Map<string, Promise<LanguageSearch>>();
  #index: Promise<Index> | undefined;

  constructor(place: Place, lexicon: Lexicon, files: IndexFiles) {
    this.#place = place;
    this.#lexicon = lexicon;
    this.#files = files;
  }

  #loadIndex(): Promise<Index> {
    const { base, lang } = this.#place;
    this.#index ??= openIndex(base, lang, this.#files);
    return this.#index;
  }

  async *find(typed: string, options: SearchOptions): AsyncGenerator<SearchAnswer> {
    const lexicon = this.#lexicon;
    const linked = findByLink(typed, lexicon);
    if (linked) {
      const plan = planQuery(typed, lexicon, { isVerbatim: true });
      yield describe(plan, [linked], lexicon, this.#place, { ...options, maxHeadings: Infinity });
      return;
    }
    if (isAddress(fold(typed), (word) => lexicon.isWord(word))) {
      yield* this.#answer(lexicon.file.addressQuestion, options);
      return;
    }
    const other = options.isVerbatim === true ? undefined : await this.#findLanguage(typed, options.isTyping);
    if (!other) yield* this.#answer(typed, options);
    else for await (const answer of other.#answer(typed, options)) yield this.#adopt(answer);
  }

  async *#answer(typed: string, options: SearchOptions): AsyncGenerator<SearchAnswer> {
    const lexicon = this.#lexicon;
    const plan = planQuery(typed, lexicon, options);
    if (plan.terms.length === 0) {
      yield noAnswer;
      return;
    }

    const named = rankArticles(plan, lexicon);
    const isAnswered = plan.phrases.length === 0 && isAnsweredByNames(named);
    // While somebody types, the next key changes everything anyway; otherwise what is shown stays where it is.
    const isShown = isAnswered || (named.length > 0 && options.isTyping === true);
    if (isShown) yield describe(plan, named, lexicon, this.#place, options);
    if (isAnswered && options.hasPassages !== true) return;

    try {
      const index = await this.#loadIndex();
      const { body, found } = await askIndex(plan, lexicon, index);
      const ranked = rankArticles(plan, lexicon, body);
      const ordered = isAnswered ? keepOrder(named, ranked) : ranked;
      const matches = plan.phrases.length === 0 ? ordered : await withPhrases(ordered, plan, lexicon, index);
      const answer = describe(plan, matches, lexicon, this.#place, options);
      if (options.hasPassages === true) await addPassages(answer.results, matches, found, index, lexicon, this.#place);
      yield answer;
    } catch (error) {
      // Loaded anew when it is needed again.
      this.#index = undefined;
      if (named.length === 0) throw error;
      yield { ...describe(plan, named, lexicon, this.#place, options), isPartial: true };
    }
  }

  count(typed: string): number {
    const matches = rankArticles(planQuery(typed, this.#lexicon), this.#lexicon);
    return isSure(matches) && this.#rateWords(listFinishedWords(typed)) >= most ? matches.length : 0;
  }

  /** How many of the words, from 0 to 1, this language knows as they were typed; NaN when there are none. */
  #rateWords(words: readonly string[]): number {
    return words.filter((word) => this.#lexicon.isWord(word) || this.#lexicon.isOtherWord(word)).length / words.length;
  }

  /**
   * The search of another language, where that knows more words of a query: a word of another language is no misspelling. Nothing is
   * loaded while this language knows most of them.
   */
  async #findLanguage(typed: string, isTyping = false): Promise<LanguageSearch | undefined> {
    const words = listFinishedWords(typed, isTyping);
    const own = this.#rateWords(words);
    if (!(own <= most)) return undefined;
    const others = await Promise.all(
      Object.keys(this.#lexicon.file.otherLanguages).map(async (lang) => {
        // What cannot be loaded is not asked, and asked for again by the next query.
        const search = await this.#openOther(lang).catch(() => void this.#others.delete(lang));
        return { search, known: search ? search.#rateWords(words) : 0 };
      }),
    );
    const [best] = others.sort((a, b) => b.known - a.known);
    return best && best.known > own && best.known >= most ? best.search : undefined;
  }

  #openOther(lang: string): Promise<LanguageSearch> {
    const { base, lexicon, forms } = this.#place;
    // The files of a language have its tag before their ending.
    const translate = (file: string) => file.replace(/[\w-]+(?=\.\w+$)/, lang);
    const place = { base, lang, lexicon: translate(lexicon), forms: translate(forms) };
    const search = this.#others.get(lang) ?? openSearch(place);
    this.#others.set(lang, search);
    return search;
  }

  /** An answer in another language, with its articles as they stand in this one: their passages and headings, where the text is the same. */
  #adopt(answer: SearchAnswer): SearchAnswer {
    const results = answer.results.map((result): SearchResult => {
      const entry = this.#lexicon.file.articles.find(([, path]) => slugOf(path) === slugOf(result.url));
      if (!entry) return { ...result, note: noteOf(result.lang, this.#lexicon) };
      const own = showArticle(entry, this.#lexicon, this.#place);
      if (own.lang !== result.lang) return own;
      const { title, passage } = result;
      const move = (url: string) => own.url + url.slice(result.url.length);
      const headings = result.headings.map((heading) => ({ ...heading, url: move(heading.url) }));
      return { ...own, title, passage, passageUrl: move(result.passageUrl), headings };
    });
    // The language that was found is offered beside it.
    return { ...answer, results, isSure: false };
  }
}

/** The words of a query that a language has to know, from 0 to 1, for the query to be in it. */
const most = 0.5;

/** The words of a query as they were typed; without the last one while it is not finished. */
function listFinishedWords(typed: string, isTyping = false): string[] {
  const words = splitWords(fold(typed));
  return isTyping && !/\s$/.test(typed) ? words.slice(0, -1) : words;
}

const noAnswer: SearchAnswer = {
  count: 0,
  results: [],
  isSure: false,
  isPartial: false,
  mended: undefined,
  nearest: [],
};

/**
 * The article whose permanent code or address is typed or pasted, with all its headings. What is stuck to it is ignored, as in
 * `7F3Q.` and `https://help.example/go/7F3Q/?utm=1#id`.
 */
function findByLink(typed: string, { file }: Lexicon): Match | undefined {
  const text = fold(typed);
  const [, code = ''] = /^(?:.*\/go\/|[^\p{L}\p{N}]*)(?=\w*\d)(\w{4,5})(?!\w)/u.exec(text) ?? [];
  const [, slug = ''] = /\/articles\/([\w-]+)/.exec(text) ?? [];
  const article = file.articles.findIndex(
    ([, path, , , , , , own]) => (own !== '' && own === code.toUpperCase()) || slugOf(path) === slug,
  );
  const headings = file.articles[article]?.[6] ?? [];
  return article < 0 ? undefined : { article, score: 1, coverage: 1, isByText: false, headings: [...headings.keys()] };
}

/** What the addresses of an article have in common in every language. */
const slugOf = (path: string) => path.split('/').at(-2);

/** What was found first stays first; what came later follows. */
function keepOrder(first: readonly Match[], later: readonly Match[]): Match[] {
  const known = new Set(first.map(({ article }) => article));
  return [...first, ...later.filter(({ article }) => !known.has(article))];
}

/** Only as many words as tell articles apart are asked for; the others would find everything. */
const maxTerms = 8;

/** Where words were found: by article, the places in its text with their worth, and a handle to read it by. */
type Found = Map<string, { handle: string; places: Map<number, number> }>;

async function askIndex(
  { terms }: QueryPlan,
  lexicon: Lexicon,
  index: Index,
): Promise<{ body: BodyMatches; found: Found }> {
  const telling = [...terms.entries()]
    .filter(([, { readings }]) => readings[0] && !lexicon.isEmptyWord(readings[0].word))
    .sort(([, a], [, b]) => (b.readings[0]?.weight ?? 0) - (a.readings[0]?.weight ?? 0))
    .slice(0, maxTerms);
  const body = new Map<string, number[]>();
  const found: Found = new Map();
  await Promise.all(
    telling.flatMap(([term, asked]) =>
      listAsked(asked, lexicon).map(async ({ word, worth }) => {
        for (const { id, score, places, handle } of await index.search(word)) {
          const held = body.get(id) ?? terms.map(() => 0);
          held[term] = Math.max(held[term] ?? 0, worth * (score / (score + weights.saturation)));
          body.set(id, held);
          const own = found.get(id) ?? { handle, places: new Map<number, number>() };
          const weight = worth * (asked.readings[0]?.weight ?? 0);
          for (const place of places) own.places.set(place, Math.max(own.places.get(place) ?? 0, weight));
          found.set(id, own);
        }
      }),
    ),
  );
  return { body, found };
}

/** Those of the articles that hold every phrase, in their text or in their names. */
async function withPhrases(
  matches: readonly Match[],
  { phrases }: QueryPlan,
  lexicon: Lexicon,
  index: Index,
): Promise<Match[]> {
  const holders = await Promise.all(
    phrases.map(async (words) => {
      const phrase = words.join(' ');
      const inText = new Set((await index.search(phrase, true)).map(({ id }) => id));
      return ({ article }: Match) => {
        const [id = '', , , , title = ''] = lexicon.file.articles[article] ?? [];
        return inText.has(id) || splitWords(fold(title)).join(' ').includes(phrase);
      };
    }),
  );
  return matches.filter((match) => holders.every((holds) => holds(match)));
}

/** An article as a result shows it, before any word of it is marked. */
function showArticle(
  [, path, topic, , title, , , code, written]: LexiconArticle,
  lexicon: Lexicon,
  { base, lang }: Place,
): SearchResult {
  const url = base + path.slice(1);
  return {
    url,
    code,
    title: [{ text: title, isMatch: false }],
    topic: lexicon.file.topics[topic] ?? '',
    lang: written ?? lang,
    note: noteOf(written, lexicon),
    passage: [],
    passageUrl: url,
    headings: [],
  };
}

/** What is said beside an article in another language; nothing for one in the language of the page. */
const noteOf = (lang: string | undefined, { file }: Lexicon) => file.otherLanguages[lang ?? ''] ?? '';

function describe(
  plan: QueryPlan,
  matches: readonly Match[],
  lexicon: Lexicon,
  place: Place,
  { limit, maxHeadings = fewHeadings }: SearchOptions,
): SearchAnswer {
  const mark = markWords(plan, lexicon);
  const results = matches.slice(0, limit).flatMap(({ article, headings }): SearchResult[] => {
    const entry = lexicon.file.articles[article];
    if (!entry) return [];
    const [, , , , title, , ownHeadings] = entry;
    const shown = showArticle(entry, lexicon, place);
    return [
      {
        ...shown,
        title: mark(title),
        headings: headings.slice(0, maxHeadings).flatMap((heading) => {
          const [id, text] = ownHeadings[heading] ?? [];
          return id === undefined || text === undefined ? [] : [{ url: `${shown.url}#${id}`, title: mark(text) }];
        }),
      },
    ];
  });
  const nearest =
    matches.length > 0
      ? []
      : [...new Set(plan.terms.flatMap(({ typed }) => mendSpelling(typed, lexicon, 2).map(({ word }) => word)))]
          .filter((word) => !lexicon.isEmptyWord(word))
          .slice(0, 4);
  return {
    count: matches.length,
    results,
    isSure: isSure(matches),
    isPartial: false,
    mended: plan.mended,
    nearest,
  };
}

/** Splits a text into pieces, those marked that were asked for. Words that carry nothing are not marked. */
function markWords({ terms }: QueryPlan, lexicon: Lexicon): (text: string) => TextPiece[] {
  const asked = new Set(
    terms.flatMap(({ readings }) => readings.filter(({ word }) => !lexicon.isEmptyWord(word)).flatMap(findersOf)),
  );
  return (text) => {
    // A word may hold an apostrophe; what splits is what is kept between words.
    const pieces = text.split(/([\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*)/u);
    const words = pieces.filter((_, index) => index % 2 === 1).map((word) => splitWords(fold(word)).join(''));
    const tokens = lexicon.readWords(words);
    return pieces
      .map((piece, index): TextPiece => {
        const token = index % 2 === 1 ? tokens[(index - 1) / 2] : undefined;
        return { text: piece, isMatch: token !== undefined && findersOf(token).some((finder) => asked.has(finder)) };
      })
      .filter(({ text: piece }) => piece !== '');
  };
}

/** Reads the articles and adds the passages that hold what was asked for, and the heading over each. */
async function addPassages(
  results: SearchResult[],
  matches: readonly Match[],
  found: Found,
  index: Index,
  lexicon: Lexicon,
  { base }: Place,
): Promise<void> {
  await Promise.all(
    results.map(async (result, rank) => {
      const [id = '', path = '', , , , , headings = []] = lexicon.file.articles[matches[rank]?.article ?? -1] ?? [];
      const own = found.get(id);
      if (!own) return;
      const { content, anchors } = await index.read(own.handle);
      const parts = anchors.filter(({ element }) => /^h[2-6]$/.test(element));
      const [best] = matches[rank]?.headings ?? [];
      const breaks = new Set(parts.flatMap((heading) => [heading.location, endOf(heading)]));
      const places = within(own.places, parts, best === undefined ? undefined : headings[best]?.[0]);
      const { pieces, start, quote } = cutExcerpt(content, places, breaks);
      const over = parts.filter(({ location }) => location <= start + 2).at(-1);
      const place = over === undefined ? '' : `#${over.id}`;
      const url = base + path.slice(1);
      result.passage = pieces;
      result.passageUrl =
        url + place + (quote === '' ? '' : `${place === '' ? '#' : ''}:~:text=${encodeURIComponent(quote)}`);
      const heading = headings.find(([heading]) => heading === over?.id);
      const isNew = heading && result.headings.every((other) => other.url !== url + place);
      if (isNew && result.headings.length < fewHeadings)
        result.headings.push({ url: url + place, title: [{ text: heading[1], isMatch: false }] });
    }),
  );
}

/** The places in the part of the text under a heading; all of them when there is none in it. */
function within(
  places: ReadonlyMap<number, number>,
  parts: IndexPage['anchors'],
  id: string | undefined,
): ReadonlyMap<number, number> {
  const part = parts.findIndex((heading) => heading.id === id);
  const from = parts[part]?.location ?? 0;
  const to = parts[part + 1]?.location ?? Infinity;
  const inside = new Map([...places].filter(([place]) => place >= from && place < to));
  if (part < 0 || inside.size === 0) return places;
  // The heading itself is shown as a link; what stands under it says more.
  const end = parts[part] ? endOf(parts[part]) : 0;
  const under = new Map([...inside].filter(([place]) => place >= end));
  return under.size > 0 ? under : inside;
}

/** Where the text under a heading begins. */
const endOf = ({ location, text }: IndexPage['anchors'][number]) => location + text.trim().split(/\s+/).length;
