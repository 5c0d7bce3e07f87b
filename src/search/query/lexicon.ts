import type { LexiconArticle, LexiconData, LexiconHeading } from '../contract/lexicon-file.ts';
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

/** A short text that names an article or a part of it. */
export interface ArticleName {
  article: LexiconArticle;
  kind: keyof typeof weights.kinds;

  /** The heading that it is, where it is one. */
  heading: LexiconHeading | undefined;
  keys: readonly string[];
}

/** A phrase that means the same as others. */
interface Phrase {
  keys: readonly string[];
  concept: number;
}

/** A lexicon that is ready to be asked. */
export class Lexicon {
  readonly data: LexiconData;

  readonly #forms: WordForms;
  readonly #emptyWords: ReadonlySet<string>;
  readonly #otherWords: ReadonlySet<string>;

  /** By word, its key. */
  readonly #keys = new Map<string, string>();

  /** By key, in how many articles it is, about. */
  readonly #counts = new Map<string, number>();

  /** By their first key, the phrases that mean the same as others, the longest first. */
  readonly #phrases = new Map<string, Phrase[]>();

  /** By key, the names that hold it; by concept, those that have been asked for. */
  readonly #namesWith = new Map<string | number, ArticleName[]>();
  readonly #tokens = new Map<ArticleName, readonly Token[]>();
  readonly #weights = new Map<string, number>();
  readonly #sounds = new Map<string, string>();
  #keysOfStems: Map<string, string> | undefined;

  constructor(data: LexiconData, forms: WordForms) {
    this.data = data;
    this.#forms = forms;
    this.#emptyWords = new Set(data.emptyWords);
    this.#otherWords = new Set(data.otherWords);
    for (const { forms: words, articles } of data.words) {
      const [key = ''] = words;
      for (const word of words) this.#keys.set(word, key);
      this.#counts.set(key, articles);
    }
    for (const [concept, phrases] of data.synonyms.entries())
      for (const keys of phrases) this.#addPhrase({ keys, concept });
    for (const article of data.articles) {
      const { title, aliases, headings, rareWords, lang } = article;
      if (lang === undefined) this.#addName(article, 'title', this.readKeys(title));
      for (const keys of aliases) this.#addName(article, 'alias', keys);
      for (const heading of headings) this.#addName(article, 'heading', this.readKeys(heading.text), heading);
      if (rareWords.length > 0) this.#addName(article, 'text', rareWords);
    }
  }

  #addPhrase(phrase: Phrase) {
    const [first = ''] = phrase.keys;
    const others = this.#phrases.get(first) ?? [];
    others.push(phrase);
    // The longest first, so that “driving licence” is not taken for any licence.
    others.sort((a, b) => b.keys.length - a.keys.length);
    this.#phrases.set(first, others);
  }

  #addName(
    article: LexiconArticle,
    kind: ArticleName['kind'],
    keys: readonly string[],
    heading: LexiconHeading | undefined = undefined,
  ) {
    const name = { article, kind, heading, keys };
    for (const key of keys) {
      const names = this.#namesWith.get(key);
      if (!names) this.#namesWith.set(key, [name]);
      // A word that is twice in a name does not list it twice.
      else if (names.at(-1) !== name) names.push(name);
    }
  }

  /** The names that hold a key or a concept. */
  namesWith(finder: string | number): readonly ArticleName[] {
    let names = this.#namesWith.get(finder);
    if (names === undefined && typeof finder === 'number') {
      const candidates = this.#phrasesOf(finder).flatMap(([first = '']) => this.namesWith(first));
      names = [...new Set(candidates)].filter((name) => this.tokensOf(name).some(({ concept }) => concept === finder));
      this.#namesWith.set(finder, names);
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
    const stem = this.#forms.stem(word);
    // Not before it is needed: on a slow phone it takes noticeable time.
    this.#keysOfStems ??= new Map([...this.#counts.keys()].map((known) => [this.#forms.stem(known), known]));
    return this.#keysOfStems.get(stem) ?? `~${stem}`;
  }

  /** How a word sounds; empty in languages that are written as they sound. */
  sound(word: string): string {
    let sound = this.#sounds.get(word);
    if (sound === undefined) this.#sounds.set(word, (sound = this.#forms.sound?.(word) ?? ''));
    return sound;
  }

  /** The words of a query, worded as names of articles are. */
  rephrase(words: string[]): string[] {
    return this.#forms.rephrase?.(words.join(' ')).split(' ').filter(Boolean) ?? words;
  }

  /** Whether it is a common word of the language that no article uses, and so no misspelling. */
  isOtherWord(word: string): boolean {
    return this.#otherWords.has(word);
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
    return splitWords(fold(text)).map((word) => this.keyOf(word));
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
      const isEmpty = this.#emptyWords.has(key) || (key.startsWith('~') && this.#emptyWords.has(key.slice(1)));
      const members = concept === undefined ? [key] : [key, ...this.membersOf(concept)];
      const count = Math.max(1, ...members.map((member) => this.#counts.get(member) ?? 0));
      const total = this.data.articles.length;
      const telling = Math.log(1 + total / count) / Math.log(1 + total);
      weight = isEmpty ? weights.emptyWord : weights.commonWord + (1 - weights.commonWord) * telling;
      this.#weights.set(name, weight);
    }
    return weight;
  }

  /** The keys that stand for a concept by themselves and that the articles use. */
  membersOf(concept: number): string[] {
    return this.#phrasesOf(concept).flatMap(([key = '', ...others]) =>
      others.length === 0 && this.#counts.has(key) ? [key] : [],
    );
  }

  #phrasesOf(concept: number): readonly string[][] {
    return this.data.synonyms[concept] ?? [];
  }
}

/** What names are looked up by for a token: its key, and its concept if it has one. */
export const findersOf = ({ key, concept }: Token): Array<string | number> =>
  concept === undefined ? [key] : [key, concept];
