import { distance } from 'fastest-levenshtein';

/**
 * The slugs that a mistyped or cut-off address may mean, nearest first, at most `limit`: those that start with its last part (cut off
 * in a message), have most of the same words in another order, or differ by few letters.
 */
export function findNearestSlugs(address: string, slugs: readonly string[], limit = 3): string[] {
  const asked = decode(address)
    .toLowerCase()
    .replace(/\.html?$/, '')
    .split('/')
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, ''))
    .filter(Boolean)
    .at(-1);
  if (!asked) return [];

  return slugs
    .map((slug) => ({ slug, difference: measureDifference(asked, slug) }))
    .filter(({ difference }) => difference < 0.5)
    .sort((a, b) => a.difference - b.difference)
    .slice(0, limit)
    .map(({ slug }) => slug);
}

/** How different two slugs are, from 0, the same, to 1, nothing in common. */
function measureDifference(asked: string, slug: string): number {
  const letters = distance(asked, slug) / Math.max(asked.length, slug.length);
  const isCutOff = asked.length >= 4 && slug.startsWith(asked);
  const wanted = slug.split('-');
  const given = asked.split('-');
  const shared = wanted.filter((word) => given.some((other) => distance(word, other) <= word.length / 4)).length;
  const words = 1 - shared / Math.max(wanted.length, given.length);
  return Math.min(letters, words, isCutOff ? 0.1 : 1);
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // An incomplete `%C3` at the end is compared as it is.
    return address;
  }
}
