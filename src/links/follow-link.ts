import type { Ledger } from '../schemas/ledger.ts';
import { parsePlace, spellPlace, type Place } from './place.ts';

/** The code of the article that stands at an address or once stood there; none when nothing was ever published under that name. */
export const findCode = (ledger: Ledger, slug: string): string | undefined =>
  Object.keys(ledger).find((code) => {
    const published = ledger[code];
    return published?.article === slug || published?.formerly?.includes(slug);
  });

/** The code under which the ledger keeps an article that was given several; any other code as it is. */
export const resolveCode = (ledger: Ledger, code: string): string =>
  ledger[code] ? code : (Object.keys(ledger).find((own) => ledger[own]?.otherCodes?.includes(code)) ?? code);

/** Where a published place is now, at the end of all its moves. None when its moves go round in a circle. */
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

/** Whether two places are one. */
export const isSamePlace = (one: Place, other: Place): boolean => spellPlace(one) === spellPlace(other);

/** The articles to read in place of a retired one, none of them retired itself. None when their ways go round in a circle. */
export function followRetired(ledger: Ledger, given: string, behind: readonly string[] = []): string[] | undefined {
  const code = resolveCode(ledger, given);
  if (behind.includes(code)) return undefined;
  const retired = ledger[code]?.retired;
  if (!retired) return [code];
  const ends = retired.instead.map((next) => followRetired(ledger, next, [...behind, code]));
  return ends.every((end) => end !== undefined) ? [...new Set(ends.flat())] : undefined;
}
