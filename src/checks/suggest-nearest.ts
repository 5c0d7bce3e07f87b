import { closest, distance } from 'fastest-levenshtein';

/** In a longer list, only the nearest name is suggested. */
const longestList = 12;

/**
 * What to suggest for a name that is not in a closed set: the one that it resembles, else all of them where they are few.
 * `spell` turns a name into what the writer writes.
 */
export function suggestNearest(found: string, known: readonly string[], spell = (name: string) => name): string {
  if (known.length === 0) return 'There is none yet.';
  const nearest = closest(found, known);
  const farness = distance(found, nearest);
  const isAlike = farness < nearest.length && farness <= Math.max(2, nearest.length / 3);
  return isAlike || known.length > longestList
    ? `Nearest: ${spell(nearest)}.`
    : `Expected one of: ${known.map((name) => spell(name)).join(', ')}.`;
}
