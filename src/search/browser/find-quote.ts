/** A part of one piece of a text, from `start` up to and without `end`. */
export interface QuotePart {
  piece: number;
  start: number;
  end: number;
}

/**
 * Finds a quote in a text that comes in pieces: the parts of the pieces that its first occurrence covers; empty when it has none. Any
 * white space is one space, and letters are compared without case.
 */
export function findQuote(pieces: readonly string[], quote: string): QuotePart[] {
  let text = '';
  /** Where each letter of the text comes from. */
  const origins: Array<{ piece: number; offset: number }> = [];
  for (const [piece, data] of pieces.entries()) {
    for (const [offset, letter] of data.split('').entries()) {
      const plain = /\s/.test(letter) ? ' ' : letter.toLowerCase();
      if (plain === ' ' && text.endsWith(' ')) continue;
      // A letter may become two in lower case; both have one origin.
      for (const unit of plain.split('')) {
        text += unit;
        origins.push({ piece, offset });
      }
    }
  }
  const wanted = quote.replace(/\s+/g, ' ').trim().toLowerCase();
  const from = wanted === '' ? -1 : text.indexOf(wanted);
  if (from < 0) return [];
  const parts: QuotePart[] = [];
  for (const { piece, offset } of origins.slice(from, from + wanted.length)) {
    const last = parts.at(-1);
    if (last?.piece === piece) last.end = offset + 1;
    else parts.push({ piece, start: offset, end: offset + 1 });
  }
  return parts;
}
