import { distance } from 'fastest-levenshtein';

/**
 * The slugs that a mistyped or cut-off address may have meant, nearest first, at most `limit`. A slug counts when the address
 * holds most of it: when it starts with it (cut off in a message), shares its words in another order, or differs by few letters.
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
    .map((slug) => ({ slug, farness: measureFarness(asked, slug) }))
    .filter(({ farness }) => farness < 0.5)
    .sort((a, b) => a.farness - b.farness)
    .slice(0, limit)
    .map(({ slug }) => slug);
}

/** From 0, the same, to 1, nothing in common. */
function measureFarness(asked: string, slug: string): number {
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
    // A cut-off `%C3` is no reason not to guess.
    return address;
  }
}
