import {
  articleFileOf,
  lexiconFiles,
  unpackArticle,
  unpackLexicon,
  unpackNames,
  unpackSpelling,
  type LexiconArticle,
  type LexiconFix,
  type NamedArticle,
  type NamesFile,
  type PackedArticle,
  type SpellingFile,
  type StoredLexicon,
} from '../contract/lexicon-file.ts';
import { searchFiles } from '../contract/search-files.ts';
import type { SearchSetup } from '../contract/setup.ts';
import type { WordForms } from '../contract/word-forms.ts';
import { findersOf, Lexicon, placeOfLink } from '../query/lexicon.ts';
import { completeWord, type QueryPlan } from '../query/plan-query.ts';

/** So many files of articles are loaded when search opens: to wait for names first, and then for the right ones, takes longer. */
const fewFiles = 8;

/** Fetches of a language’s lexicon what a query needs, each file once. Throws when a file does not arrive, and asks for it again. */
export class LexiconClient {
  readonly lexicon: Lexicon;

  /** The address of the folder of its files. */
  readonly #folder: string;
  readonly #files = new Map<string, Promise<void>>();

  constructor({ build, lang }: SearchSetup, stored: StoredLexicon, forms: WordForms) {
    this.lexicon = new Lexicon(unpackLexicon(stored), forms);
    this.#folder = build + searchFiles.lexiconFolder(lang);
    const { articleFiles } = stored;
    if (articleFiles <= fewFiles) for (let file = 0; file < articleFiles; file++) void this.#loadArticleFile(file);
  }

  /**
   * Fetches what is to be known of folded words before a query can be understood. Of `start`, which is not finished, also the words that
   * begin with it.
   */
  async loadWords(words: readonly string[], start?: string): Promise<void> {
    const { lexicon } = this;
    // What words mean is loaded beside them: one file after the other would take twice as long.
    await this.#loadNames([
      ...words.flatMap((word) => lexicon.placesOf(word)),
      ...(start === undefined ? [] : [start]),
    ]);
    const isUnderstood = (word: string) =>
      lexicon.isKnown(word) || (word === start && (word.length < 3 || completeWord(word, lexicon).length > 0));
    if (words.every(isUnderstood)) return;
    await this.#load<SpellingFile>(lexiconFiles.spelling, (file) => lexicon.addSpelling(unpackSpelling(file)));
  }

  /** The outcomes of “find your fix”; none until they are fetched. */
  fixes: readonly LexiconFix[] = [];

  /** Fetches them. */
  loadFixes(): Promise<void> {
    return this.#load<LexiconFix[]>(lexiconFiles.fixes, (fixes) => (this.fixes = fixes));
  }

  /** Fetches the names that hold words of a query. */
  async loadNames({ terms }: QueryPlan): Promise<void> {
    const finders = terms.flatMap(({ readings }) => readings.flatMap(findersOf));
    // No article is named by a word that none uses.
    const used = finders.filter((finder) => typeof finder === 'number' || !finder.startsWith('~'));
    await this.#loadNames(used.map((finder) => this.lexicon.placeOf(finder)));
  }

  /** Fetches what is shown of articles. */
  async loadArticles(articles: readonly NamedArticle[]): Promise<void> {
    const { lexicon } = this;
    const missing = articles.filter(({ id }) => !lexicon.findArticle(id));
    const files = missing.map(({ id }) => articleFileOf(id, lexicon.data.articleFiles));
    await Promise.all([...new Set(files)].map((file) => this.#loadArticleFile(file)));
  }

  #loadArticleFile(index: number): Promise<void> {
    return this.#load<PackedArticle[]>(lexiconFiles.articles(index), (file) =>
      this.lexicon.addArticles(file.map(unpackArticle)),
    );
  }

  /** The article to which a permanent code or the last part of an address leads. */
  async findByLink(link: string): Promise<LexiconArticle | undefined> {
    await this.#loadNames([placeOfLink(link)]);
    const named = this.lexicon.findLink(link);
    if (!named) return undefined;
    await this.loadArticles([named]);
    return this.lexicon.findArticle(named.id);
  }

  async #loadNames(places: readonly string[]) {
    const { lexicon } = this;
    const indexes = places.map((place) => lexicon.data.starts.filter((start) => start <= place).length);
    await Promise.all(
      [...new Set(indexes)].map((index) =>
        this.#load<NamesFile>(lexiconFiles.names(index), (file) => lexicon.addNames(unpackNames(file))),
      ),
    );
  }

  #load<File>(name: string, add: (file: File) => void): Promise<void> {
    const known = this.#files.get(name);
    if (known) return known;
    const loading = fetchJson<File>(this.#folder + name).then(add);
    this.#files.set(name, loading);
    loading.catch(() => this.#files.delete(name));
    return loading;
  }
}

/** What a file of search holds. Throws when it does not arrive. */
export async function fetchJson<File>(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Search lacks ${address}: ${response.status}.`);
  return (await response.json()) as File;
}
