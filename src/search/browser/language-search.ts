import type { Search, SearchAnswer, SearchOptions, SearchResult, SuggestionWords } from '../contract/answer.ts';
import { unpackLexicon, type IndexFiles, type StoredLexicon } from '../contract/lexicon-file.ts';
import type { SearchLocation } from '../contract/setup.ts';
import type { WordForms } from '../contract/word-forms.ts';
import { isAddress } from '../query/address.ts';
import { fold, splitWords } from '../query/fold.ts';
import { Lexicon } from '../query/lexicon.ts';
import { planQuery } from '../query/plan-query.ts';
import { isAnsweredByNames, isSure, rankArticles, type Match } from '../query/rank.ts';
import { describeAnswer, describeArticle, noteOf } from './describe-answer.ts';
import { openIndex, type Index } from './index-client.ts';
import { addPassages, keepPhrases, searchTexts } from './search-texts.ts';

/** What a first answer needs, as it is fetched. */
export type SearchParts = [lexicon: Response, forms: { wordForms: WordForms }];

/** Opens the search of a language. A page that is about to search fetches the parts itself, side by side with this module. */
export async function openSearch(location: SearchLocation, parts?: SearchParts): Promise<Search> {
  return openLanguage(location, parts);
}

async function openLanguage(location: SearchLocation, parts?: SearchParts): Promise<LanguageSearch> {
  const [response, { wordForms }] =
    parts ?? ((await Promise.all([fetch(location.lexicon), import(/* @vite-ignore */ location.forms)])) as SearchParts);
  return new LanguageSearch(location, wordForms, await readLexicon(location, response));
}

async function readLexicon({ lexicon }: SearchLocation, response: Response): Promise<StoredLexicon> {
  if (!response.ok) throw new Error(`Search lacks ${lexicon}: ${response.status}.`);
  return (await response.json()) as StoredLexicon;
}

/** The search of one language. The search index is loaded when it is first needed, and again after a failure. */
class LanguageSearch implements Search {
  readonly #location: SearchLocation;
  readonly #wordForms: WordForms;
  readonly words: SuggestionWords;
  readonly #others = new Map<string, Promise<LanguageSearch>>();
  #lexicon: Lexicon;
  #indexFiles: IndexFiles;
  #index: Promise<Index> | undefined;

  /** Whether a file of the index did not arrive: the site may have changed, and its files have other names. */
  #isStale = false;

  constructor(location: SearchLocation, wordForms: WordForms, stored: StoredLexicon) {
    this.#location = location;
    this.#wordForms = wordForms;
    this.#lexicon = new Lexicon(unpackLexicon(stored), wordForms);
    this.#indexFiles = stored.index;
    this.words = stored.said;
  }

  async *find(typed: string, options: SearchOptions): AsyncGenerator<SearchAnswer> {
    const lexicon = this.#lexicon;
    const linked = findByLink(typed, lexicon);
    if (linked) {
      const plan = planQuery(typed, lexicon, { isVerbatim: true });
      yield describeAnswer(plan, [linked], lexicon, this.#location, { ...options, maxHeadings: Infinity });
      return;
    }
    if (isAddress(fold(typed), (word) => lexicon.isWord(word))) {
      yield* this.#answer(lexicon.data.addressQuestion, options);
      return;
    }
    const other = options.isVerbatim === true ? undefined : await this.#findLanguage(typed, options.isTyping);
    if (!other) yield* this.#answer(typed, options);
    else for await (const answer of other.#answer(typed, options)) yield this.#adopt(answer);
  }

  count(typed: string): number {
    const matches = rankArticles(planQuery(typed, this.#lexicon), this.#lexicon);
    return isSure(matches) && this.#rateWords(listFinishedWords(typed)) >= leastKnown ? matches.length : 0;
  }

  async *#answer(typed: string, options: SearchOptions): AsyncGenerator<SearchAnswer> {
    if (this.#isStale) await this.#refresh();
    const lexicon = this.#lexicon;
    const location = this.#location;
    const plan = planQuery(typed, lexicon, options);
    if (plan.terms.length === 0) {
      yield noAnswer;
      return;
    }

    const named = rankArticles(plan, lexicon);
    const isAnswered = plan.phrases.length === 0 && isAnsweredByNames(named);
    // While somebody types, the next key changes everything anyway; otherwise what is shown keeps its order.
    const isShown = isAnswered || (named.length > 0 && options.isTyping === true);
    if (isShown) yield describeAnswer(plan, named, lexicon, location, options);
    if (isAnswered && options.hasPassages !== true) return;

    try {
      const index = await (this.#index ??= openIndex(location.base, location.lang, this.#indexFiles));
      const { body, found } = await searchTexts(plan, lexicon, index);
      const ranked = rankArticles(plan, lexicon, body);
      const ordered = isAnswered ? keepOrder(named, ranked) : ranked;
      const matches = await keepPhrases(ordered, plan, index);
      const answer = describeAnswer(plan, matches, lexicon, location, options);
      if (options.hasPassages === true) await addPassages(answer.results, matches, found, index);
      yield answer;
    } catch (error) {
      this.#index = undefined;
      this.#isStale = true;
      if (named.length === 0) throw error;
      yield { ...describeAnswer(plan, named, lexicon, location, options), isPartial: true };
    }
  }

  /** Fetches the lexicon anew, which names the files of the index. Where it does not arrive either, the one that is there serves on. */
  async #refresh() {
    try {
      const stored = await readLexicon(this.#location, await fetch(this.#location.lexicon));
      this.#lexicon = new Lexicon(unpackLexicon(stored), this.#wordForms);
      this.#indexFiles = stored.index;
      this.#isStale = false;
    } catch {
      return;
    }
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
    if (!(own <= leastKnown)) return undefined;
    const others = await Promise.all(
      Object.keys(this.#lexicon.data.otherLanguages).map(async (lang) => {
        // What cannot be loaded is not asked, and asked for again by the next query.
        const search = await this.#openOther(lang).catch(() => void this.#others.delete(lang));
        return { search, known: search ? search.#rateWords(words) : 0 };
      }),
    );
    const [best] = others.sort((a, b) => b.known - a.known);
    return best && best.known > own && best.known >= leastKnown ? best.search : undefined;
  }

  #openOther(lang: string): Promise<LanguageSearch> {
    const { base, lexicon, forms } = this.#location;
    // The files of a language have its tag before their ending.
    const translate = (file: string) => file.replace(/[\w-]+(?=\.\w+$)/, lang);
    const search =
      this.#others.get(lang) ?? openLanguage({ base, lang, lexicon: translate(lexicon), forms: translate(forms) });
    this.#others.set(lang, search);
    return search;
  }

  /** An answer in another language, with its articles as they are in this one: their passages and headings, where the text is the same. */
  #adopt(answer: SearchAnswer): SearchAnswer {
    const results = answer.results.map((result): SearchResult => {
      const article = this.#lexicon.data.articles.find(({ path }) => slugOf(path) === slugOf(result.url));
      if (!article) return { ...result, note: noteOf(result.lang, this.#lexicon) };
      const own = describeArticle(article, this.#lexicon, this.#location);
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

/** The share of a query’s words, from 0 to 1, that a language has to know for the query to be in it. */
const leastKnown = 0.5;

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
function findByLink(typed: string, { data }: Lexicon): Match | undefined {
  const text = fold(typed);
  const [, code = ''] = /^(?:.*\/go\/|[^\p{L}\p{N}]*)(?=\w*\d)(\w{4,5})(?!\w)/u.exec(text) ?? [];
  const [, slug = ''] = /\/articles\/([\w-]+)/.exec(text) ?? [];
  const article = data.articles.find(
    ({ code: own, path }) => (own !== '' && own === code.toUpperCase()) || slugOf(path) === slug,
  );
  return article && { article, score: 1, coverage: 1, isByText: false, headings: article.headings };
}

/** The last part of an article’s address, which is the same in every language. */
const slugOf = (path: string) => path.split('/').at(-2);

/** What was found first stays first; what came later follows. */
function keepOrder(first: readonly Match[], later: readonly Match[]): Match[] {
  const known = new Set(first.map(({ article }) => article));
  return [...first, ...later.filter(({ article }) => !known.has(article))];
}
