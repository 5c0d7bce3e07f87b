import type { Ledger } from '../schemas/ledger.ts';
import { parsePlace, spellPlace, type Place } from './place.ts';

/** The code of the article that stands at an address or once stood there; none when nothing was ever published under that name. */
export const findCode = (ledger: Ledger, slug: string): string | undefined =>
  Object.keys(ledger).find((code) => {
    const published = ledger[code];
    return published?.article === slug || published?.formerly?.includes(slug);
  });

/** Where a published place is now, at the end of all its moves. None when its moves go round in a circle. */
export function followPlace(ledger: Ledger, place: Place): Place | undefined {
  const seen = new Set<string>();
  for (let now = place; ;) {
    const moved = now.id === undefined ? undefined : ledger[now.code]?.moved?.[now.id];
    if (moved === undefined) return now;
    if (seen.has(moved)) return undefined;
    seen.add(moved);
    now = parsePlace(moved);
  }
}

/** Whether two places are one. */
export const isSamePlace = (one: Place, other: Place): boolean => spellPlace(one) === spellPlace(other);

/** The articles to read in place of a retired one, none of them retired itself. None when their ways go round in a circle. */
export function followRetired(ledger: Ledger, code: string, behind: readonly string[] = []): string[] | undefined {
  if (behind.includes(code)) return undefined;
  const retired = ledger[code]?.retired;
  if (!retired) return [code];
  const ends = retired.instead.map((next) => followRetired(ledger, next, [...behind, code]));
  return ends.every((end) => end !== undefined) ? [...new Set(ends.flat())] : undefined;
}
