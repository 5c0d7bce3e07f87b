import type { Ledger } from '../schemas/ledger.ts';
import { parsePlace, formatPlace, type Place } from './place.ts';

/** The code of the article that has this slug or once had it; undefined when no published article ever did. */
export function findCode(ledger: Ledger, slug: string): string | undefined {
  let codes = codesBySlug.get(ledger);
  if (!codes) {
    // The first line that names a slug wins.
    const lines = Object.entries(ledger).toReversed();
    codes = new Map(
      lines.flatMap(([code, { article, formerly = [] }]) =>
        [article, ...formerly].map((name) => [name, code] as const),
      ),
    );
    codesBySlug.set(ledger, codes);
  }
  return codes.get(slug);
}

// Every link in every article asks. A ledger is never changed: each change makes another.
const codesBySlug = new WeakMap<Ledger, ReadonlyMap<string, string>>();

/** The code that is the ledger’s key for an article which was given several codes; any other code unchanged. */
export const resolveCode = (ledger: Ledger, code: string): string =>
  ledger[code] ? code : (Object.keys(ledger).find((own) => ledger[own]?.otherCodes?.includes(code)) ?? code);

/** Where a published place is now, after all its moves. Undefined when they form a circle. */
export function followPlace(ledger: Ledger, place: Place): Place | undefined {
  const seen = new Set<string>();
  for (let now = place; ;) {
    now = { ...now, code: resolveCode(ledger, now.code) };
    const moved = now.id === undefined ? undefined : ledger[now.code]?.moved?.[now.id];
    if (moved === undefined) return now;
    if (seen.has(moved)) return undefined;
    seen.add(moved);
    now = parsePlace(moved);
  }
}

/** Whether two places are the same. */
export const isSamePlace = (one: Place, other: Place): boolean => formatPlace(one) === formatPlace(other);

/**
 * The codes of the articles to read instead of a retired one, none of them retired itself; of any other article, its own. Undefined
 * when the replacements form a circle. `visited` is for the recursion.
 */
export function followRetired(ledger: Ledger, given: string, visited: readonly string[] = []): string[] | undefined {
  const code = resolveCode(ledger, given);
  if (visited.includes(code)) return undefined;
  const retired = ledger[code]?.retired;
  if (!retired) return [code];
  const ends = retired.instead.map((next) => followRetired(ledger, next, [...visited, code]));
  return ends.every((end) => end !== undefined) ? [...new Set(ends.flat())] : undefined;
}
