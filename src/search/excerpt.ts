/** A piece of an excerpt; `isMatch` where it is a word that was searched for. */
export interface Passage {
  text: string;
  isMatch: boolean;
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/**
 * Pagefind's excerpt as plain text in pieces. It comes as HTML whose only element is `<mark>`; nothing of it is ever written
 * to the page as markup.
 */
export function readExcerpt(html: string): Passage[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .map((piece) => ({
      isMatch: piece.startsWith('<mark>'),
      text: piece
        .replace(/<\/?mark>/g, '')
        .replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => entities[entity] ?? entity),
    }))
    .filter(({ text }) => text !== '');
}
