import { closest, distance } from 'fastest-levenshtein';

/** A longer list is no help to read; the nearest of it is. */
const longestList = 12;

/**
 * What to say after something that is not in a closed set: the right one that it resembles; else all of them where they are few.
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
