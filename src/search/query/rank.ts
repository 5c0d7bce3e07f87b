import type { ArticleName, NamedArticle } from '../contract/lexicon-file.ts';
import { findersOf, type Lexicon, type Token } from './lexicon.ts';
import type { QueryPlan, Reading, Term } from './plan-query.ts';
import { weights } from './weights.ts';

/** How well an article answers. */
export interface Match {
  article: NamedArticle;
  score: number;

  /** How much of the query its best name holds, from 0 to 1. */
  coverage: number;

  /** Whether that name is only rare words of its text. */
  isByText: boolean;

  /** The indexes of those of its headings that hold words of the query, the best first. */
  headings: number[];
}

/** How much of each term the text of an article holds, from 0 to 1, by the name of its page in the search index. */
export type BodyMatches = ReadonlyMap<string, readonly number[]>;

/** A query as names are compared with it. */
interface Asked {
  /** The readings of each term. */
  terms: ReadonlyArray<readonly Reading[]>;

  /** All keys and concepts of these. */
  finders: ReadonlySet<string | number>;

  /** The likeliest readings of each two terms that stand side by side. */
  pairs: ReadonlyArray<readonly [Reading, Reading]>;
}

/**
 * The articles that answer a query, the best first, as far as their names have been added to the lexicon. `body` is what the search
 * index found; without it, only names count.
 */
export function rankArticles({ terms }: QueryPlan, lexicon: Lexicon, body: BodyMatches = new Map()): Match[] {
  const asked = terms.map((term) => term.readings);
  const total = sum(asked.map(weightOf));
  if (total === 0) return [];
  const query: Asked = {
    terms: asked,
    finders: new Set(asked.flat().flatMap(findersOf)),
    pairs: asked.slice(1).flatMap((readings, index) => {
      const [before, after] = [asked[index]?.[0], readings[0]];
      return before && after ? [[before, after] as const] : [];
    }),
  };

  const spread = new Map<NamedArticle, Array<{ worth: number; times: number }>>();
  const best = new Map<NamedArticle, { score: number; coverage: number; isByText: boolean }>();
  const headings = new Map<NamedArticle, Map<number, number>>();

  for (const [name, found] of findNames(asked, lexicon)) {
    const { article, kind, heading } = name;
    // The rare words of a text stand in no order, and beside many others.
    const rate = kind === 'text' ? sum(found) * (1 - weights.focus) : rateName(lexicon.tokensOf(name), found, query);
    const score = weights.kinds[kind] * rate;
    // Another reading of a term may be worth more than its likeliest one, which is what the query is taken for.
    const held = sum(found.map((worth, term) => Math.min(worth, weightOf(asked[term] ?? []))));
    const coverage = held / total;
    if (score > (best.get(article)?.score ?? 0)) best.set(article, { score, coverage, isByText: kind === 'text' });
    const own = spread.get(article) ?? asked.map(() => ({ worth: 0, times: 0 }));
    for (const [index, term] of own.entries()) {
      const worth = weights.kinds[kind] * (found[index] ?? 0);
      term.worth = Math.max(term.worth, worth);
      if (worth > 0) term.times += 1;
    }
    spread.set(article, own);
    if (heading !== undefined) {
      const rated = headings.get(article) ?? new Map<number, number>();
      headings.set(article, rated.set(heading, score));
    }
  }

  const candidates = new Set([...best.keys(), ...[...body.keys()].map((id) => lexicon.namedArticle(id))]);

  const matches = [...candidates].map((article): Match => {
    const { score = 0, coverage = 0, isByText = false } = best.get(article) ?? {};
    const together = sum(
      (spread.get(article) ?? []).map(({ worth, times }) => worth * (1 - 1 / (1 + weights.depth * times))),
    );
    const text = sum(asked.map((readings, index) => weightOf(readings) * (body.get(article.id)?.[index] ?? 0)));
    const rate =
      (article.isForHelpDesks && coverage < weights.answered ? weights.forHelpDesks : 1) *
      (article.lang === undefined ? 1 : weights.untranslated);
    return {
      article,
      coverage,
      isByText,
      score: rate * (score + weights.spread * together + weights.body * text),
      headings: [...(headings.get(article) ?? [])].sort(([, a], [, b]) => b - a).map(([heading]) => heading),
    };
  });
  matches.sort((a, b) => b.score - a.score);
  const needed = weights.least * (matches[0]?.score ?? 0);
  return matches.filter(({ score }) => score > 0 && score >= needed);
}

/**
 * Whether names answer a query by themselves: the best holds most of it. Of a single telling word they always do, because the lexicon
 * knows as well which articles have it in their texts only.
 */
export function isAnsweredByNames({ terms }: QueryPlan, [best]: readonly Match[]): boolean {
  const telling = terms.filter(({ readings: [reading] }) => reading && reading.weight > weights.emptyWord);
  return best !== undefined && (telling.length === 1 || best.coverage >= weights.answered);
}

/** Whether a name of an article answers, not only rare words of its text: the query is then in the language of the lexicon. */
export const isSure = ([best]: readonly Match[]): boolean =>
  best !== undefined && best.coverage >= weights.answered && !best.isByText;

/** The weight of a term, which is that of its likeliest reading. */
const weightOf = (readings: readonly Reading[]) => (readings[0] ? readings[0].weight * readings[0].confidence : 0);

/** The names that hold something of the query, each with the weight of what it holds of each term. */
function findNames(asked: Asked['terms'], lexicon: Lexicon): Map<ArticleName, number[]> {
  const found = new Map<ArticleName, number[]>();
  for (const [index, readings] of asked.entries()) {
    for (const reading of readings) {
      for (const finder of findersOf(reading)) {
        const worth = reading.weight * reading.confidence * (finder === reading.key ? 1 : weights.concept);
        for (const name of lexicon.namesWith(finder)) {
          const own = found.get(name) ?? asked.map(() => 0);
          own[index] = Math.max(own[index] ?? 0, worth);
          found.set(name, own);
        }
      }
    }
  }
  return found;
}

function rateName(tokens: readonly Token[], found: readonly number[], asked: Asked): number {
  const weight = sum(tokens.map((token) => token.weight));
  const isAsked = tokens.map((token) => findersOf(token).some((finder) => asked.finders.has(finder)));
  const filled = sum(tokens.map((token, index) => (isAsked[index] ? token.weight : 0)));
  const focus = weight === 0 ? 0 : filled / weight;
  const pairs = asked.pairs.reduce((worth, [before, after]) => {
    const isPair = tokens.some((token, position) => {
      const next = tokens[position + 1];
      return next !== undefined && isSame(before, token) && isSame(after, next);
    });
    return isPair ? worth + Math.min(1, before.weight + after.weight) : worth;
  }, 0);
  const shared = isAsked.filter(Boolean).length;
  const alike = (2 * shared) / (asked.terms.length + tokens.length);
  return (
    sum(found) * (1 - weights.focus + weights.focus * focus) +
    weights.order * pairs +
    weights.same * alike ** weights.samePower
  );
}

const isSame = (reading: Reading, token: Token) =>
  reading.key === token.key || (reading.concept !== undefined && reading.concept === token.concept);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The words to search the index for on behalf of a term, with what a match is worth: its readings, and words that mean the same. */
export function listIndexWords({ readings }: Term, lexicon: Lexicon): Array<{ word: string; worth: number }> {
  const asked = new Map<string, number>();
  const ask = (word: string, worth: number) => {
    const own = lexicon.indexWord(word);
    asked.set(own, Math.max(asked.get(own) ?? 0, worth));
  };
  for (const { word, confidence, concept } of readings) {
    ask(word, confidence);
    for (const member of concept === undefined ? [] : lexicon.membersOf(concept))
      ask(member, confidence * weights.concept);
  }
  return [...asked].map(([word, worth]) => ({ word, worth })).sort((a, b) => b.worth - a.worth);
}
