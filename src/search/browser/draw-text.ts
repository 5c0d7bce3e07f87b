import type { TextPiece } from '../contract/answer.ts';

/** The nodes of a text in pieces, with a `<mark>` around each match. */
export const drawText = (pieces: readonly TextPiece[]): Array<Node | string> =>
  pieces.map(({ text, isMatch }) => {
    if (!isMatch) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
