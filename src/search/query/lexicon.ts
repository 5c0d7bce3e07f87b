import { fold, splitWords } from './fold.ts';
import { weights } from './weights.ts';
import type { LexiconFile } from '../contract/lexicon-file.ts';
import type { WordForms } from '../contract/word-forms.ts';

/** A word of a text. */
export interface Token {
  /** What all forms of the word share. */
  key: string;

  /** The place of the group of synonyms it belongs to, if any. */
  concept: number | undefined;

  /** How telling it is: from 0, in every article, to 1, in one. */
  weight: number;
}

/** A short text that names an article or a part of it. */
export interface NameOfArticle {
  /** The place of its article in the file. */
  article: number;
  kind: keyof typeof weights.kinds;

  /** The place of the heading among those of its article. */
  heading: number;
  keys: string[];
}

/** A lexicon that is ready to be asked. */
export class Lexicon {
  readonly file: LexiconFile;
  readonly names: NameOfArticle[] = [];

  readonly #forms: WordForms;
  readonly #emptyWords: ReadonlySet<string>;
  readonly #otherWords: ReadonlySet<string>;

  /** By word, its key. */
  readonly #keys = new Map<string, string>();

  /** By key, in how many articles it is, about. */
  readonly #counts = new Map<string, number>();

  /** By the first key of a phrase, the phrases that mean the same as others, the longest first. */
  readonly #phrases = new Map<string, Array<{ keys: string[]; concept: number }>>();

  /** By key, the places of names that hold it; by concept, those that have been asked for. */
  readonly #namesWith = new Map<string | number, number[]>();
  readonly #tokens: Token[][] = [];
  readonly #weights = new Map<string, number>();
  readonly #sounds = new Map<string, string>();
  #keysOfStems: Map<string, string> | undefined;

  constructor(file: LexiconFile, forms: WordForms) {
    this.file = file;
    this.#forms = forms;
    this.#emptyWords = new Set(file.emptyWords.split(' '));
    this.#otherWords = new Set(file.otherWords.split(' '));
    for (const [level, groups] of file.words.entries()) {
      for (const group of groups.split(' ').filter(Boolean)) {
        const words = group.split(',');
        const [key = ''] = words;
        for (const word of words) this.#keys.set(word, key);
        this.#counts.set(key, 2 ** level);
      }
    }
    for (const [concept, phrases] of file.synonyms.entries()) this.#learnConcept(concept, phrases.split(','));
    for (const [place, [, , , , title, aliases, headings, , lang]] of file.articles.entries()) {
      if (lang === undefined) this.#learnName(place, 'title', this.readKeys(title));
      for (const alias of aliases) this.#learnName(place, 'alias', alias.split(' '));
      for (const [heading, [, text]] of headings.entries())
        this.#learnName(place, 'heading', this.readKeys(text), heading);
      const rare = file.rareWords[place] ?? '';
      if (rare !== '') this.#learnName(place, 'text', rare.split(' '));
    }
  }

  #learnConcept(concept: number, phrases: string[]) {
    for (const phrase of phrases) {
      const keys = phrase.split(' ');
      const [first = ''] = keys;
      const others = this.#phrases.get(first) ?? [];
      others.push({ keys, concept });
      // The longest first, so that “driving licence” is not taken for any licence.
      others.sort((a, b) => b.keys.length - a.keys.length);
      this.#phrases.set(first, others);
    }
  }

  #learnName(article: number, kind: NameOfArticle['kind'], keys: string[], heading = -1) {
    const place = this.names.push({ article, kind, heading, keys }) - 1;
    for (const key of keys) {
      const places = this.#namesWith.get(key);
      if (!places) this.#namesWith.set(key, [place]);
      // A word that stands twice in a name is not twice in it.
      else if (places.at(-1) !== place) places.push(place);
    }
  }

  /** The places of names that hold a key or a concept. */
  namesWith(finder: string | number): readonly number[] {
    let places = this.#namesWith.get(finder);
    if (places === undefined && typeof finder === 'number') {
      const candidates = this.#phrasesOf(finder).flatMap((phrase) => this.namesWith(phrase.split(' ')[0] ?? ''));
      places = [...new Set(candidates)].filter((place) =>
        this.tokensOf(place).some(({ concept }) => concept === finder),
      );
      this.#namesWith.set(finder, places);
    }
    return places ?? [];
  }

  /** The words of a name. Read when it is first met: of the names of a site, few are met in a search. */
  tokensOf(place: number): readonly Token[] {
    return (this.#tokens[place] ??= this.#nameConcepts(this.names[place]?.keys ?? []));
  }

  /** The key of a folded word. */
  keyOf(word: string): string {
    const key = this.#keys.get(word);
    if (key !== undefined || this.#emptyWords.has(word)) return key ?? `~${word}`;
    const stem = this.#forms.stem(word);
    // Made when the first word is met that no article uses: on a slow phone it is felt.
    this.#keysOfStems ??= new Map([...this.#counts.keys()].map((known) => [this.#forms.stem(known), known]));
    return this.#keysOfStems.get(stem) ?? `~${stem}`;
  }

  /** How a word sounds; nothing in languages that are written as they sound. */
  sound(word: string): string {
    let sound = this.#sounds.get(word);
    if (sound === undefined) this.#sounds.set(word, (sound = this.#forms.sound?.(word) ?? ''));
    return sound;
  }

  /** The words of a query in the order in which names of articles have them. */
  rephrase(words: string[]): string[] {
    return this.#forms.rephrase?.(words.join(' ')).split(' ').filter(Boolean) ?? words;
  }

  /** Whether a word is spelt right and yet says nothing about any article. */
  isOtherWord(word: string): boolean {
    return this.#otherWords.has(word);
  }

  isEmptyWord(word: string): boolean {
    return this.#emptyWords.has(word);
  }

  /** Whether the articles use this very word, or it is one that means nothing to search. */
  isWord(word: string): boolean {
    return this.#keys.has(word) || this.#emptyWords.has(word);
  }

  /** Whether the articles use a form of this word, or a word that means the same. */
  isKnown(word: string): boolean {
    if (this.isWord(word)) return true;
    const key = this.keyOf(word);
    return this.#counts.has(key) || this.#phrases.has(key);
  }

  /** In how many articles a word or another form of it stands, about. */
  count(word: string): number {
    return this.#counts.get(this.keyOf(word)) ?? 0;
  }

  /** Every word that a misspelt one may have been meant for, each once. */
  *listWords(): Generator<string> {
    yield* this.#keys.keys();
    for (const word of this.#emptyWords) if (!this.#keys.has(word)) yield word;
  }

  /** The keys of a text’s words. */
  readKeys(text: string): string[] {
    return splitWords(fold(text)).map((word) => this.keyOf(word));
  }

  /** Folded words, as they are compared. */
  readWords(words: readonly string[]): Token[] {
    return this.#nameConcepts(words.map((word) => this.keyOf(word)));
  }

  /** The longest phrase that is a synonym of something names the concept of all its words. */
  #nameConcepts(keys: readonly string[]): Token[] {
    const concepts: Array<number | undefined> = [];
    for (let place = 0; place < keys.length; place++) {
      const match = this.#phrases
        .get(keys[place] ?? '')
        ?.find((phrase) => phrase.keys.every((key, offset) => keys[place + offset] === key));
      if (!match) continue;
      for (let offset = 0; offset < match.keys.length; offset++) concepts[place + offset] = match.concept;
      place += match.keys.length - 1;
    }
    return keys.map((key, place) => ({ key, concept: concepts[place], weight: this.#weigh(key, concepts[place]) }));
  }

  #weigh(key: string, concept: number | undefined): number {
    const name = `${key} ${concept ?? ''}`;
    let weight = this.#weights.get(name);
    if (weight === undefined) {
      const isEmpty = this.#emptyWords.has(key) || (key.startsWith('~') && this.#emptyWords.has(key.slice(1)));
      const members = concept === undefined ? [key] : [key, ...this.membersOf(concept)];
      const count = Math.max(1, ...members.map((member) => this.#counts.get(member) ?? 0));
      const total = this.file.articles.length;
      const telling = Math.log(1 + total / count) / Math.log(1 + total);
      weight = isEmpty ? weights.emptyWord : weights.commonWord + (1 - weights.commonWord) * telling;
      this.#weights.set(name, weight);
    }
    return weight;
  }

  /** The words of the articles that stand for a concept by themselves. */
  membersOf(concept: number): string[] {
    return this.#phrasesOf(concept).filter((phrase) => this.#counts.has(phrase));
  }

  #phrasesOf(concept: number): string[] {
    return (this.file.synonyms[concept] ?? '').split(',');
  }
}

/** What a token is found by: its key, and its concept. */
export const findersOf = ({ key, concept }: Token): Array<string | number> =>
  concept === undefined ? [key] : [key, concept];
