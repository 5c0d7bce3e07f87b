/** More of a text is not needed to recognise it. */
const longest = 60;

/** A value as a writer recognises it, cut where it is long. */
export function quote(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return JSON.stringify(value);
  return `“${value.length > longest ? `${value.slice(0, longest)}…` : value}”`;
}
