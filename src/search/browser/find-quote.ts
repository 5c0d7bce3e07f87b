/** A part of one piece of a text, from `start` up to and without `end`. */
export interface QuotePart {
  piece: number;
  start: number;
  end: number;
}

/**
 * Where a quote first stands in a text that comes in pieces, as the parts of those pieces; empty when it does not. Any white space
 * is one space, and letters are compared without case.
 */
export function findQuote(pieces: readonly string[], quote: string): QuotePart[] {
  let text = '';
  const places: Array<{ piece: number; offset: number }> = [];
  for (const [piece, data] of pieces.entries()) {
    for (const [offset, letter] of data.split('').entries()) {
      const plain = /\s/.test(letter) ? ' ' : letter.toLowerCase();
      if (plain === ' ' && text.endsWith(' ')) continue;
      // A letter that becomes two in lower case is two at the same place.
      for (const unit of plain.split('')) {
        text += unit;
        places.push({ piece, offset });
      }
    }
  }
  const wanted = quote.replace(/\s+/g, ' ').trim().toLowerCase();
  const from = wanted === '' ? -1 : text.indexOf(wanted);
  if (from < 0) return [];
  const parts: QuotePart[] = [];
  for (const { piece, offset } of places.slice(from, from + wanted.length)) {
    const last = parts.at(-1);
    if (last?.piece === piece) last.end = offset + 1;
    else parts.push({ piece, start: offset, end: offset + 1 });
  }
  return parts;
}
