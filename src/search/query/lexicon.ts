import type {
  ArticleName,
  LexiconArticle,
  LexiconData,
  NamedArticle,
  NamesData,
  SpellingData,
  WordGroup,
} from '../contract/lexicon-file.ts';
import type { WordForms } from '../contract/word-forms.ts';
import { fold, splitWords } from './fold.ts';
import { weights } from './weights.ts';

/** A word of a text. */
export interface Token {
  /** What all forms of the word share. */
  key: string;

  /** The index of the group of synonyms it belongs to, if any. */
  concept: number | undefined;

  /** How telling it is: from 0, in every article, to 1, in one. */
  weight: number;
}

/** A phrase that means the same as others. */
interface Phrase {
  keys: readonly string[];
  concept: number;
}

/** A lexicon that is ready to be asked about what has been added to it. */
export class Lexicon {
  readonly data: LexiconData;

  readonly #forms: WordForms;
  readonly #emptyWords: ReadonlySet<string>;
  readonly #otherWords = new Set<string>();

  /** By word, its key. */
  readonly #keys = new Map<string, string>();

  /** By key, in how many articles it is, about. */
  readonly #counts = new Map<string, number>();

  /** By their first key, the phrases that mean the same as others, the longest first. */
  readonly #phrases = new Map<string, Phrase[]>();

  /** By their ids: what has to be known of articles to rank them, and those that can be shown. */
  readonly #named = new Map<string, NamedArticle>();
  readonly #articles = new Map<string, LexiconArticle>();
  readonly #links = new Map<string, NamedArticle>();

  /** Each name once, though several files may hold it. */
  readonly #names = new Map<string, ArticleName>();

  /** By key, the names that hold it; by concept, names among which are those that hold it, and these where they have been asked for. */
  readonly #namesWith = new Map<string | number, ArticleName[]>();
  readonly #namesAround = new Map<number, ArticleName[]>();
  readonly #tokens = new Map<ArticleName, readonly Token[]>();
  readonly #weights = new Map<string, number>();
  readonly #sounds = new Map<string, string>();
  readonly #keysOfStems = new Map<string, string>();
  #conceptsOfWords: Map<string, number> | undefined;

  /** Keys that are not yet in it: on a slow phone, finding stems takes noticeable time. */
  #unstemmed: string[] = [];

  constructor(data: LexiconData, forms: WordForms) {
    this.data = data;
    this.#forms = forms;
    this.#emptyWords = new Set(data.emptyWords);
    for (const [concept, phrases] of data.synonyms.entries())
      for (const keys of phrases) this.#addPhrase({ keys, concept });
  }

  #addPhrase(phrase: Phrase) {
    const [first = ''] = phrase.keys;
    const others = this.#phrases.get(first) ?? [];
    others.push(phrase);
    // The longest first, so that “driving licence” is not taken for any licence.
    others.sort((a, b) => b.keys.length - a.keys.length);
    this.#phrases.set(first, others);
  }

  /** Adds all that stands between two places. */
  addNames({ words, counts, concepts, names, texts, links }: NamesData): void {
    this.#addWords(words);
    for (const [key, count] of counts) this.#addCount(key, count);
    const own = new Set(words.map(({ forms: [key] }) => key));
    const kept = names.map((name) => this.#keepName(name));
    for (const name of kept) for (const key of new Set(name.keys)) if (own.has(key)) this.#addName(key, name);
    for (const concept of concepts) this.#namesAround.set(concept, kept);
    for (const [key, articles] of texts) for (const article of articles) this.#addText(key, this.#keepArticle(article));
    for (const [link, article] of links) this.#links.set(link, this.#keepArticle(article));
  }

  /** Adds what words that no article uses may be meant for. */
  addSpelling({ words, otherWords }: SpellingData): void {
    this.#addWords(words);
    for (const word of otherWords) this.#otherWords.add(word);
  }

  /** Adds articles that are to be shown. */
  addArticles(articles: readonly LexiconArticle[]): void {
    for (const article of articles) {
      this.#articles.set(article.id, article);
      this.#keepArticle(article);
    }
  }

  #addWords(groups: readonly WordGroup[]) {
    for (const { forms, articles } of groups) {
      const [key = ''] = forms;
      for (const word of forms) this.#keys.set(word, key);
      this.#addCount(key, articles);
    }
  }

  #addCount(key: string, count: number) {
    if (this.#counts.has(key)) return;
    this.#counts.set(key, count);
    this.#unstemmed.push(key);
    this.#weights.clear();
  }

  /** The one object for an article, with all that is known of it: files tell different things, and arrive in any order. */
  #keepArticle({ id, isForHelpDesks, lang }: NamedArticle): NamedArticle {
    const kept = this.#named.get(id) ?? { id, isForHelpDesks };
    if (isForHelpDesks) kept.isForHelpDesks = true;
    if (lang !== undefined) kept.lang = lang;
    this.#named.set(id, kept);
    return kept;
  }

  #keepName(name: ArticleName): ArticleName {
    const { article, kind, heading = kind, keys } = name;
    const identity = [article.id, heading, ...keys].join(' ');
    const kept = this.#names.get(identity) ?? { ...name, article: this.#keepArticle(article) };
    this.#names.set(identity, kept);
    return kept;
  }

  #addName(key: string, name: ArticleName) {
    const names = this.#namesWith.get(key);
    if (names) names.push(name);
    else this.#namesWith.set(key, [name]);
  }

  /** All words that only the text of an article has are one name of it, which grows. */
  #addText(key: string, article: NamedArticle) {
    const identity = `${article.id} text`;
    const name = this.#names.get(identity) ?? { article, kind: 'text', keys: [] };
    this.#names.set(identity, name);
    name.keys.push(key);
    this.#tokens.delete(name);
    this.#addName(key, name);
  }

  /** The article of an id as far as it is known; one that has not been met so far may be for anybody. */
  namedArticle(id: string): NamedArticle {
    return this.#keepArticle({ id, isForHelpDesks: false });
  }

  /** An article as it is shown, once it has been added. */
  findArticle(id: string): LexiconArticle | undefined {
    return this.#articles.get(id);
  }

  /** The article to which a permanent code in small letters, or the last part of an address leads, once its place has been added. */
  findLink(link: string): NamedArticle | undefined {
    return this.#links.get(link);
  }

  /**
   * Where in the files of names something stands, for comparison with where these start: a word with all its forms, a key, or a concept.
   */
  placeOf(finder: string | number): string {
    if (typeof finder === 'number') return `#${String(finder)}`;
    return this.#forms.stem(finder);
  }

  /** The places where what names hold of a word stands, as far as it can be told before anything has been added. */
  placesOf(word: string): string[] {
    // A word by itself; of what it means in a phrase, the key of the phrase’s first word says too little.
    this.#conceptsOfWords ??= new Map(
      this.data.synonyms.flatMap((phrases, concept) =>
        phrases.flatMap(([key = '', ...others]): Array<[string, number]> =>
          others.length > 0 ? [] : [[key.startsWith('~') ? key.slice(1) : this.placeOf(key), concept]],
        ),
      ),
    );
    const place = this.placeOf(word);
    const concept = this.#conceptsOfWords.get(place);
    return concept === undefined ? [place] : [place, this.placeOf(concept)];
  }

  /** The names that hold a key or a concept. */
  namesWith(finder: string | number): readonly ArticleName[] {
    let names = this.#namesWith.get(finder);
    if (names === undefined && typeof finder === 'number') {
      const candidates = this.#namesAround.get(finder);
      names = candidates?.filter((name) => this.tokensOf(name).some(({ concept }) => concept === finder));
      if (names) this.#namesWith.set(finder, names);
    }
    return names ?? [];
  }

  /** The words of a name. Read when it is first asked for: of the names of a site, few are met in a search. */
  tokensOf(name: ArticleName): readonly Token[] {
    let tokens = this.#tokens.get(name);
    if (tokens === undefined) this.#tokens.set(name, (tokens = this.#readTokens(name.keys)));
    return tokens;
  }

  /** The key of a folded word, which all its forms share. */
  keyOf(word: string): string {
    const key = this.#keys.get(word);
    if (key !== undefined || this.#emptyWords.has(word)) return key ?? `~${word}`;
    for (const known of this.#unstemmed) this.#keysOfStems.set(this.placeOf(known), known);
    this.#unstemmed = [];
    const stem = this.#forms.stem(word);
    return this.#keysOfStems.get(stem) ?? `~${stem}`;
  }

  /** How a word sounds; empty in languages that are written as they sound. */
  sound(word: string): string {
    let sound = this.#sounds.get(word);
    if (sound === undefined) this.#sounds.set(word, (sound = this.#forms.sound?.(word) ?? ''));
    return sound;
  }

  /** The words of a text, folded, as the language cuts them. */
  split(text: string): string[] {
    return splitWords(fold(text), this.#forms);
  }

  /** A run of letters as it is shown, in pieces, each with the word that it is; with nothing where it says nothing. */
  show(run: string): Array<{ text: string; word: string }> {
    return this.#forms.show?.(run, fold(run)) ?? [{ text: run, word: this.split(run).join('') }];
  }

  /** What the search index is asked for on behalf of a folded word. */
  indexWord(word: string): string {
    return this.#forms.isIndexedByStem ? this.#forms.stem(word) : word;
  }

  /** Whether any two words may be written as one. */
  get hasCompounds(): boolean {
    return this.#forms.part !== undefined;
  }

  /** The words that are written as one; empty where the articles do not use all of them. */
  part(word: string): string[] {
    return this.#forms.part?.(word, (part) => this.isKnown(part) && !this.isEmptyWord(part)) ?? [];
  }

  /** Whether a word may be one that is misspelt by a letter. */
  canMisspell(word: string): boolean {
    return this.#forms.canMisspell?.(word) ?? true;
  }

  /** The words of a query, worded as names of articles are. */
  rephrase(words: string[]): string[] {
    return this.#forms.rephrase?.(words.join(' ')).split(' ').filter(Boolean) ?? words;
  }

  /** Whether it is a common word of the language that no article uses, and so no misspelling. */
  isOtherWord(word: string): boolean {
    return this.#otherWords.has(word);
  }

  /** Whether signs have a space before them: see `WordForms`. */
  get hasSpacedMarks(): boolean {
    return this.#forms.hasSpacedMarks === true;
  }

  /** Whether a word carries little: “the”, “how”, “please”. */
  isEmptyWord(word: string): boolean {
    return this.#emptyWords.has(word);
  }

  /** Whether the articles use a word in this form, or it carries little. */
  isWord(word: string): boolean {
    return this.#keys.has(word) || this.#emptyWords.has(word);
  }

  /** Whether the articles use any form of a word, or it has synonyms. */
  isKnown(word: string): boolean {
    if (this.isWord(word)) return true;
    const key = this.keyOf(word);
    return this.#counts.has(key) || this.#phrases.has(key);
  }

  /** How common a word is in the language, from 0 to 1: about the share of articles that have it, in any form. */
  shareOf(word: string): number {
    // A form that no article has may be a word of another language that begins alike: it counts as if one article had it.
    const articles = this.isWord(word) ? this.count(word) : this.isKnown(word) ? 1 : 0;
    const usual = this.isEmptyWord(word) ? 0.5 : this.isOtherWord(word) ? 0.1 : 0;
    return Math.min(1, Math.max(articles / this.data.total, usual));
  }

  /** In how many articles a word is, in any form, about. */
  count(word: string): number {
    return this.#counts.get(this.keyOf(word)) ?? 0;
  }

  /** Every word that may be meant by a misspelt one, each once. */
  *listWords(): Generator<string> {
    yield* this.#keys.keys();
    for (const word of this.#emptyWords) if (!this.#keys.has(word)) yield word;
  }

  /** The keys of a text’s words. */
  readKeys(text: string): string[] {
    return this.split(text).map((word) => this.keyOf(word));
  }

  /** The tokens of folded words. */
  readWords(words: readonly string[]): Token[] {
    return this.#readTokens(words.map((word) => this.keyOf(word)));
  }

  /** The tokens of keys. All words of the longest phrase that has synonyms have its concept. */
  #readTokens(keys: readonly string[]): Token[] {
    const concepts: Array<number | undefined> = [];
    for (let position = 0; position < keys.length; position++) {
      const match = this.#phrases
        .get(keys[position] ?? '')
        ?.find((phrase) => phrase.keys.every((key, offset) => keys[position + offset] === key));
      if (!match) continue;
      for (let offset = 0; offset < match.keys.length; offset++) concepts[position + offset] = match.concept;
      position += match.keys.length - 1;
    }
    return keys.map((key, position) => {
      const concept = concepts[position];
      return { key, concept, weight: this.#weigh(key, concept) };
    });
  }

  #weigh(key: string, concept: number | undefined): number {
    const name = `${key} ${concept ?? ''}`;
    let weight = this.#weights.get(name);
    if (weight === undefined) {
      const count = Math.max(1, this.#counts.get(key) ?? 0, this.data.synonymCounts[concept ?? -1] ?? 0);
      const { total } = this.data;
      const telling = Math.log(1 + total / count) / Math.log(1 + total);
      const isEmpty = this.#emptyWords.has(key.replace(/^~/, ''));
      weight = isEmpty ? weights.emptyWord : weights.commonWord + (1 - weights.commonWord) * telling;
      this.#weights.set(name, weight);
    }
    return weight;
  }

  /** The keys that stand for a concept by themselves and that the articles use. */
  membersOf(concept: number): string[] {
    const phrases = this.data.synonyms[concept] ?? [];
    return phrases.flatMap(([key = '', ...others]) => (others.length === 0 && !key.startsWith('~') ? [key] : []));
  }
}

/** Where a link stands in the files of names. */
export const placeOfLink = (link: string): string => `/${link}`;

/** What names are looked up by for a token: its key, and its concept if it has one. */
export const findersOf = ({ key, concept }: Token): Array<string | number> =>
  concept === undefined ? [key] : [key, concept];
