import type {
  GuidedHelp,
  Search,
  SearchAnswer,
  SearchOptions,
  SearchResult,
  SuggestionWords,
} from '../contract/answer.ts';
import type { IndexFiles, LexiconArticle, StoredLexicon } from '../contract/lexicon-file.ts';
import { searchFiles } from '../contract/search-files.ts';
import type { SearchLocation } from '../contract/setup.ts';
import type { WordForms } from '../contract/word-forms.ts';
import { holdsAddress, isAddress } from '../query/address.ts';
import { fold, listRuns } from '../query/fold.ts';
import { isUnfinished, planQuery, readQuery, type QueryPlan } from '../query/plan-query.ts';
import { unpackLanguageWords, type LanguageWords, type WordShares } from '../contract/language-words.ts';
import {
  compareLanguages,
  isAtHome,
  knowsHalf,
  isEvident,
  languageOfScript,
  listLikely,
  type LikelyLanguage,
} from '../query/recognise.ts';
import { isAnsweredByNames, isSure, rankArticles, type BodyMatches, type Match } from '../query/rank.ts';
import { describeAnswer, describeArticle, noteOf } from './describe-answer.ts';
import { findFix } from './find-fix.ts';
import { openIndex, type Index } from './index-client.ts';
import { fetchJson, LexiconClient } from './lexicon-client.ts';
import { addPassages, isSearchable, keepPhrases, searchTexts } from './search-texts.ts';

/** What a first answer needs, as it is fetched. */
export type SearchParts = [lexicon: { default: StoredLexicon }, forms: { wordForms: WordForms }];

/** Opens the search of a language. A page that is about to search fetches the parts itself, side by side with this module. */
export async function openSearch(location: SearchLocation, parts?: SearchParts): Promise<Search> {
  return openLanguage(location, parts);
}

/** `retry` makes another address: a module that failed to load stays failed under its own for as long as the page lives. */
async function openLanguage(location: SearchLocation, parts?: SearchParts, retry = ''): Promise<LanguageSearch> {
  const { build, lang } = location;
  const [{ default: lexicon }, { wordForms }] =
    parts ??
    ((await Promise.all([
      import(/* @vite-ignore */ build + searchFiles.lexicon(lang) + retry),
      import(/* @vite-ignore */ build + searchFiles.forms(lang) + retry),
    ])) as SearchParts);
  return new LanguageSearch(location, wordForms, lexicon);
}

/** The search of one language. The search index is loaded when it is first needed, and again after a failure. */
class LanguageSearch implements Search {
  readonly #location: SearchLocation;
  readonly words: SuggestionWords;
  readonly #others = new Map<string, Promise<LanguageSearch>>();
  readonly #indexFiles: IndexFiles;
  readonly #messageCheck: Required<GuidedHelp>;
  readonly #client: LexiconClient;
  #index: Promise<Index> | undefined;
  #shares: Promise<WordShares> | undefined;

  /** What the last query may be, because each language of the site is asked for it in turn. */
  #likely: { words: string; languages: LikelyLanguage[] } | undefined;
  #retry = '';

  /** The same of the build that the host has now, once a file of this one was missing. */
  #successor: Search | undefined;

  constructor(location: SearchLocation, wordForms: WordForms, stored: StoredLexicon) {
    this.#location = location;
    this.#indexFiles = stored.index;
    this.#messageCheck = stored.messageCheck;
    this.#client = new LexiconClient(location, stored, wordForms);
    this.words = stored.said;
  }

  async *find(typed: string, options: SearchOptions): AsyncGenerator<SearchAnswer> {
    if (!this.#successor) {
      try {
        yield* this.#find(typed, options);
        return;
      } catch (error) {
        if (!(await this.#findSuccessor())) throw error;
      }
    }
    if (this.#successor) yield* this.#successor.find(typed, options);
  }

  /**
   * Opens the search of the build that the host has now, where that is another one, and tells whether there is one. It is loaded whole,
   * program and all: files of two builds never answer together.
   */
  async #findSuccessor(): Promise<boolean> {
    if (this.#successor) return true;
    try {
      const build = await this.#location.findBuild();
      if (build === this.#location.build) return false;
      const program = (await import(/* @vite-ignore */ build + searchFiles.engine + this.#retry)) as {
        openSearch: typeof openSearch;
      };
      this.#successor = await program.openSearch({ ...this.#location, build });
      return true;
    } catch {
      this.#retry += '?';
      return false;
    }
  }

  async *#find(typed: string, options: SearchOptions): AsyncGenerator<SearchAnswer> {
    const client = this.#client;
    const { lexicon } = client;
    const linked = await findByLink(typed, client);
    if (linked) {
      const plan = planQuery(typed, lexicon, { isVerbatim: true });
      const headings = [...linked.headings.keys()];
      const match: Match = { article: linked, score: 1, coverage: 1, isByText: false, headings };
      yield describeAnswer(plan, [match], lexicon, this.#location, { ...options, maxHeadings: Infinity });
      return;
    }
    // Which is the word of a number or of a name with a full stop is asked below, so it has to be there.
    if (/[\d.]/.test(typed)) await client.loadWords(lexicon.split(typed));
    const isWord = (word: string) => lexicon.isWord(word);
    const isWhole = isAddress(fold(typed), isWord);
    if (isWhole || holdsAddress(typed, isWord)) {
      const guided = { ...this.#messageCheck, url: this.#location.base + this.#messageCheck.url.slice(1) };
      const asked = isWhole ? lexicon.data.addressQuestion : typed;
      for await (const answer of this.#answer(asked, options)) yield { ...answer, guided };
      return;
    }
    const other = options.isVerbatim === true ? undefined : await this.#findLanguage(typed, options.isTyping);
    if (!other) yield* this.#answer(typed, options);
    else for await (const answer of other.#answer(typed, options)) yield await this.#adopt(answer);
  }

  async countIn(lang: string, typed: string): Promise<number> {
    if (this.#successor) return this.#successor.countIn(lang, typed);
    const words = listFinishedWords(typed);
    const written = languageOfScript(typed);
    if (
      written !== undefined ? written !== lang : !(await this.#listLikely(words)).some((likely) => likely.lang === lang)
    )
      return 0;
    const other = await this.#openOther(lang);
    const matches = await other.#matchNames(typed);
    if (written !== undefined) return matches.length;
    const [own, theirs] = [await this.#shareWords(words), await other.#shareWords(words)];
    if (compareLanguages(own, theirs) > 0) return matches.length;
    if (!isSure(matches)) return 0;
    // Misspelt words may be of either language; what has nothing in this one is taken for the other.
    return knowsHalf(theirs) || (await this.#matchNames(typed)).length === 0 ? matches.length : 0;
  }

  /** The articles whose names answer a query, the best first. */
  async #matchNames(typed: string): Promise<Match[]> {
    const plan = await this.#plan(typed, {});
    await this.#client.loadNames(plan);
    return rankArticles(plan, this.#client.lexicon);
  }

  async #plan(typed: string, options: Pick<SearchOptions, 'isTyping' | 'isVerbatim'>): Promise<QueryPlan> {
    const { lexicon } = this.#client;
    const words = readQuery(typed, lexicon);
    await this.#client.loadWords(words, isUnfinished(typed, options) ? words.at(-1) : undefined);
    return planQuery(typed, lexicon, options);
  }

  /**
   * The answers to a query, with the outcome of “find your fix” that goes with them. While somebody types, the first answer waits for no
   * outcomes: they are fetched when it is shown, and stand in the next one.
   */
  async *#answer(typed: string, options: SearchOptions): AsyncGenerator<SearchAnswer> {
    const client = this.#client;
    // Without them an answer is whole.
    const load = () => client.loadFixes().catch(() => undefined);
    let fixes = options.isTyping === true && options.hasPassages !== true ? undefined : load();
    const plan = await this.#plan(typed, options);
    for await (const answer of this.#search(plan, options)) {
      await fixes;
      const guided = findFix(plan, answer.results, client.fixes, client.lexicon, this.#location, this.words);
      yield { ...answer, guided };
      fixes = load();
    }
  }

  async *#search(plan: QueryPlan, options: SearchOptions): AsyncGenerator<SearchAnswer> {
    const { lexicon } = this.#client;
    const location = this.#location;
    if (options.signal?.aborted) return;
    await this.#client.loadNames(plan);
    if (options.signal?.aborted) return;
    const named = await this.#rank(plan, options.limit);
    const isAnswered = plan.phrases.length === 0 && isAnsweredByNames(plan, named);
    // While somebody types, the next key changes everything anyway; otherwise what is shown keeps its order.
    const isShown = isAnswered || (named.length > 0 && options.isTyping === true);
    const isComplete = !isSearchable(plan, lexicon) || (isAnswered && options.hasPassages !== true);
    if (isShown || isComplete) yield describeAnswer(plan, named, lexicon, location, options);
    if (isComplete) return;

    try {
      const index = await (this.#index ??= openIndex(location, this.#indexFiles));
      const { body, found } = await searchTexts(plan, lexicon, index);
      const ranked = await this.#rank(plan, options.limit, body);
      const ordered = isAnswered ? keepOrder(named, ranked) : ranked;
      const matches = await keepPhrases(ordered, plan, lexicon, index);
      await this.#client.loadArticles(matches.slice(0, options.limit).map(({ article }) => article));
      const answer = describeAnswer(plan, matches, lexicon, location, options);
      if (options.hasPassages === true) await addPassages(answer.results, matches, found, lexicon, index);
      yield answer;
    } catch (error) {
      this.#index = undefined;
      // What asked then asks the other build.
      if (named.length === 0 || (await this.#findSuccessor())) throw error;
      yield { ...describeAnswer(plan, named, lexicon, location, options), isPartial: true };
    }
  }

  /** The articles that answer, the best first; of these, `limit` can be described. */
  async #rank(plan: QueryPlan, limit: number, body?: BodyMatches): Promise<Match[]> {
    const { lexicon } = this.#client;
    let matches = rankArticles(plan, lexicon, body);
    const load = () => this.#client.loadArticles(matches.slice(0, limit).map(({ article }) => article));
    await load();
    if (!body) return matches;
    // Only now it is known of those found by their texts whether they are for help desks.
    matches = rankArticles(plan, lexicon, body);
    await load();
    return matches;
  }

  #openOther(lang: string): Promise<LanguageSearch> {
    const known = this.#others.get(lang);
    if (known) return known;
    const search = openLanguage({ ...this.#location, lang }, undefined, this.#retry);
    this.#others.set(lang, search);
    // Asked for again by the next query.
    search.catch(() => {
      this.#others.delete(lang);
      this.#retry += '?';
    });
    return search;
  }

  /** How common each of the words, as it was typed, is in this language, from 0 to 1: what it writes as one word may be several in another. */
  async #shareWords(typed: readonly string[]): Promise<number[]> {
    const { lexicon } = this.#client;
    const cut = typed.map((word) => lexicon.split(word));
    await this.#client.loadWords(cut.flat());
    return cut.map((words) => words.reduce((sum, word) => sum + lexicon.shareOf(word) / words.length, 0));
  }

  /**
   * The search of the language that a query is in, where that is not this one: a word of another language is no misspelling. Nothing is
   * loaded while the words are at home in this language.
   */
  async #findLanguage(typed: string, isTyping = false): Promise<LanguageSearch | undefined> {
    const { lexicon } = this.#client;
    const written = languageOfScript(typed);
    if (written === this.#location.lang) return undefined;
    const others = Object.keys(lexicon.data.otherLanguages);
    if (written !== undefined && others.includes(written)) return this.#tryOther(written, (search) => search);
    const words = listFinishedWords(typed, isTyping);
    if (words.length === 0) return undefined;
    const own = await this.#shareWords(words);
    if (isAtHome(own)) return undefined;
    // What the articles say in these very words, and are called by, needs no other language: “residence permit”.
    const isVerbatim = words.every((word) => lexicon.split(word).every((part) => lexicon.isWord(part)));
    const likely = await this.#listLikely(words);
    if (isVerbatim && !likely.some(isEvident) && isSure(await this.#matchNames(typed))) return undefined;
    const rated = await Promise.all(
      likely.map(({ lang }) =>
        this.#tryOther(lang, async (search) => ({
          search,
          likelier: compareLanguages(own, await search.#shareWords(words)),
        })),
      ),
    );
    const [best] = rated.flatMap((other) => other ?? []).sort((a, b) => b.likelier - a.likelier);
    return best && best.likelier > 0 ? best.search : undefined;
  }

  /** The languages in which a query may be rather than in this one, by their most common words; none while these do not arrive. */
  async #listLikely(words: readonly string[]): Promise<LikelyLanguage[]> {
    const { build, lang } = this.#location;
    try {
      this.#shares ??= fetchJson<LanguageWords>(build + searchFiles.languages).then(unpackLanguageWords);
      const shares = await this.#shares;
      const key = words.join(' ');
      if (this.#likely?.words !== key) this.#likely = { words: key, languages: listLikely(words, shares, lang) };
      return this.#likely.languages;
    } catch (error) {
      this.#shares = undefined;
      if (await this.#findSuccessor()) throw error;
      return [];
    }
  }

  /** What is done with the search of another language; nothing where that cannot be loaded. */
  async #tryOther<Result>(
    lang: string,
    use: (search: LanguageSearch) => Result | Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await use(await this.#openOther(lang));
    } catch (error) {
      if (await this.#findSuccessor()) throw error;
      return undefined;
    }
  }

  /** An answer in another language, with its articles as they are in this one: their passages and headings, where the text is the same. */
  async #adopt(answer: SearchAnswer): Promise<SearchAnswer> {
    const { lexicon } = this.#client;
    const adopted = answer.results.map(async (result): Promise<SearchResult> => {
      const article = await this.#client.findByLink(slugOf(result.url));
      if (!article) return { ...result, note: noteOf(result.lang, lexicon) };
      const own = describeArticle(article, lexicon, this.#location);
      if (own.lang !== result.lang) return own;
      const { title, passage } = result;
      const move = (url: string) => own.url + url.slice(result.url.length);
      const headings = result.headings.map((heading) => ({ ...heading, url: move(heading.url) }));
      return { ...own, title, passage, passageUrl: move(result.passageUrl), headings };
    });
    // The language that was found is offered beside it.
    return { ...answer, results: await Promise.all(adopted), isSure: false, guided: undefined };
  }
}

/** The words of a query as they were typed; without the last one while it is not finished. */
function listFinishedWords(typed: string, isTyping = false): string[] {
  const words = listRuns(fold(typed));
  return isUnfinished(typed, { isTyping }) ? words.slice(0, -1) : words;
}

/**
 * The article whose permanent code or address is typed or pasted, with all its headings. What is stuck to it is ignored, as in
 * `7F3Q.` and `https://help.example/go/7F3Q/?utm=1#id`.
 */
async function findByLink(typed: string, client: LexiconClient): Promise<LexiconArticle | undefined> {
  const text = fold(typed);
  const [, code = ''] = /^(?:.*\/go\/|[^\p{L}\p{N}]*)(?=\w*\d)(\w{4,5})(?!\w)/u.exec(text) ?? [];
  const [, slug = ''] = /\/articles\/([\w-]+)/.exec(text) ?? [];
  for (const link of [code, slug]) {
    const article = link === '' ? undefined : await client.findByLink(link);
    if (article) return article;
  }
  return undefined;
}

/** The last part of an article’s address, which is the same in every language. */
const slugOf = (path: string) => path.split('/').at(-2) ?? '';

/** What was found first stays first; what came later follows. */
function keepOrder(first: readonly Match[], later: readonly Match[]): Match[] {
  const known = new Set(first.map(({ article }) => article));
  return [...first, ...later.filter(({ article }) => !known.has(article))];
}
