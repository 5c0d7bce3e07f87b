/** More of a text is not needed to recognise it. */
const longest = 60;

/** A value as a writer recognises it, on one line, cut where it is long. */
export function quote(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return JSON.stringify(value);
  const text = value.replace(/\s+/g, ' ');
  return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}
