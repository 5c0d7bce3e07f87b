import { fillPhrase } from '../../i18n/phrase.ts';
import type { GuidedHelp, SearchResult, SuggestionWords } from '../contract/answer.ts';
import type { LexiconFix } from '../contract/lexicon-file.ts';
import type { SearchLocation } from '../contract/setup.ts';
import { findersOf, type Lexicon } from '../query/lexicon.ts';
import type { QueryPlan } from '../query/plan-query.ts';

/** The outcomes of so many results, the best ones, are looked at. */
const closest = 3;

/** With so many words of a query, or with all of a shorter one, an outcome fits it. */
const fewWords = 2;

/** The outcome of “find your fix” that has the most words of a query, among those that read on to the articles which answer it best. */
export function findFix(
  plan: QueryPlan,
  results: readonly SearchResult[],
  fixes: readonly LexiconFix[],
  lexicon: Lexicon,
  { base }: Pick<SearchLocation, 'base'>,
  { stepByStep }: Pick<SuggestionWords, 'stepByStep'>,
): GuidedHelp | undefined {
  const asked = plan.terms
    .map(({ readings }) => new Set(readings.filter(({ word }) => !lexicon.isEmptyWord(word)).flatMap(findersOf)))
    .filter(({ size }) => size > 0);
  const addressOf = (path: string) => base + path.slice(1);
  const [best] = results
    .slice(0, closest)
    .flatMap(({ url }) => fixes.filter(({ article }) => addressOf(article) === url))
    .map((fix) => {
      const held = lexicon.readWords(lexicon.split(`${fix.title} ${fix.says}`)).flatMap(findersOf);
      return { fix, count: asked.filter((finders) => held.some((finder) => finders.has(finder))).length };
    })
    .sort((a, b) => b.count - a.count);
  if (!best || best.count === 0 || best.count < Math.min(fewWords, asked.length)) return undefined;
  const { path, title } = best.fix;
  return { url: addressOf(path), title: fillPhrase(stepByStep, { title }) };
}
