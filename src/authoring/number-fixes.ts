/**
 * The file of numbers with one for each key that has none yet, in the order of `ids`; what was numbered before stays. Of two keys that
 * branches gave the same number before they were merged, the second gets another. Marks of a merge conflict are passed over.
 */
export function numberFixes(text: string, ids: readonly string[]): string {
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  const lines = [...text.matchAll(/^\s*"([a-z0-9-]+)":\s*(\d+)/gm)].map(([, id = '', number]) => ({
    id,
    number: Number(number),
  }));
  for (const { id, number } of lines) {
    if (numbers.has(id) || taken.has(number)) continue;
    numbers.set(id, number);
    taken.add(number);
  }
  let last = Math.max(0, ...taken);
  for (const id of [...lines.map((line) => line.id), ...ids]) if (!numbers.has(id)) numbers.set(id, ++last);
  const sorted = [...numbers].sort(([, a], [, b]) => a - b);
  return `{\n${sorted.map(([id, number]) => `  ${JSON.stringify(id)}: ${number}`).join(',\n')}\n}\n`;
}
