/**
 * The offered language that suits a reader best: the first of `wanted` that is offered, exactly or in another regional form. Undefined
 * when none is. Both are BCP 47 tags.
 */
export function findBestLanguage(wanted: readonly string[], offered: readonly string[]): string | undefined {
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  for (const tag of wanted) {
    const exact = offered.find((other) => other.toLowerCase() === tag.toLowerCase());
    const found = exact ?? offered.find((other) => base(other) === base(tag));
    if (found !== undefined) return found;
  }
  return undefined;
}
