/**
 * Which language a query is in, by how common each of its words is in the texts of each language, from 0 to 1 (`Lexicon.shareOf`).
 * Which words a language knows says too little: articles quote screens in English, and every language has its “me” and “no”.
 */
import { distance } from 'fastest-levenshtein';
import type { WordShares } from '../contract/language-words.ts';

/**
 * The tag of the language that a text is in, where its letters tell: of those that the site may have, one alone is written in them. Letters
 * of several scripts are usual there: “Duo のリンク”.
 */
export function languageOfScript(text: string): string | undefined {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : undefined;
}

/** The share of articles at which a word is wholly at home in a language. */
const common = 0.25;

/** A word that is not commoner says nothing: “mon” and “lien” are English words too. */
const rare = 0.1;

/** How much of a query has to be at home in a language, so that no other one is asked; an unknown word takes away from it. */
const atHome = 0.5;
const strange = -0.25;

/** What a word that a language does not know counts, so that a single one decides nothing. */
const unknown = 0.01;

/** How much likelier another language has to make a query, as a logarithm; and one of which it knows few words, because of misspellings. */
const likely = 1;
const telling = 2;

/** Whether a query is in a language for sure, so that no other one need be asked. */
export const isAtHome = (shares: readonly number[]): boolean =>
  sum(shares.map((share) => (share === 0 ? strange : share > rare ? Math.min(1, share / common) : 0))) >
  atHome * shares.length;

/** What a word counts that is nearly one of a language, beside that word itself. */
const nearly = 0.25;

/** How much likelier a language has to be, as a logarithm, that is taken although this one has all the words. */
const evident = 6;

/** A language by its tag, and how much likelier than this one it makes a query, as a logarithm. */
export interface LikelyLanguage {
  lang: string;
  likelier: number;
}

/** In how many languages a query is looked for, at most: each takes as much to load as this one. */
const most = 2;

/**
 * The languages that a query may be in rather than in `own`, the likeliest first, as far as their most common words tell, which are known
 * before anything of these languages is loaded. Misspelt words count a little, so that nobody has to spell. Words that are common in none
 * may be technical ones of the first language, which is that of the site: “phishing”.
 */
export function listLikely(words: readonly string[], languages: WordShares, own: string): LikelyLanguage[] {
  const shareIn = (lang: string) => words.map((word) => shareOf(word, languages.get(lang) ?? new Map()));
  const here = shareIn(own);
  const likely = [...languages.keys()]
    .filter((lang) => lang !== own)
    .map((lang) => ({ lang, likelier: compareShares(here, shareIn(lang)) }))
    .filter(({ likelier }) => likelier > 0)
    .sort((a, b) => b.likelier - a.likelier)
    .slice(0, most);
  const [first] = languages.keys();
  return likely.length > 0 || words.length === 0 || first === undefined || first === own
    ? likely
    : [{ lang: first, likelier: 0 }];
}

/** Whether a query is in the language however well this one knows its words: articles quote screens, also in whole sentences. */
export const isEvident = ({ likelier }: LikelyLanguage): boolean => likelier > evident;

function shareOf(word: string, shares: ReadonlyMap<string, number>): number {
  const share = shares.get(word);
  if (share !== undefined || word.length < 5) return share ?? 0;
  const slips = word.length < 8 ? 1 : 2;
  const near = [...shares].map(([other, own]) =>
    Math.abs(other.length - word.length) <= slips && distance(word, other) <= slips ? own : 0,
  );
  return nearly * Math.max(0, ...near);
}

/** How much likelier a query is in another language than in this one, as a logarithm; 0 where that is not sure. */
export function compareLanguages(own: readonly number[], other: readonly number[]): number {
  const likelier = compareShares(own, other);
  return likelier > (knowsHalf(other) ? likely : telling) ? likelier : 0;
}

/** Whether a language knows at least half the words of a query. */
export const knowsHalf = (shares: readonly number[]): boolean =>
  shares.length > 0 && shares.filter((share) => share > 0).length >= shares.length / 2;

const compareShares = (own: readonly number[], other: readonly number[]): number =>
  sum(other.map((share, index) => Math.log((share + unknown) / ((own[index] ?? 0) + unknown))));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
