import type { WordForms } from '../../contract/word-forms.ts';

/**
 * What search asks of a language that writes some words without a space between them. `cut` cuts a run of folded letters into pieces that
 * are the run together; one whose stem is empty says nothing.
 */
export function cutRuns(
  cut: (run: string) => string[],
  stem: WordForms['stem'],
): Required<Pick<WordForms, 'stem' | 'split' | 'show'>> {
  const read = (piece: string) => (stem(piece) === '' ? '' : piece.replaceAll("'", ''));
  const split = (run: string) => cut(run).map(read).filter(Boolean);
  return {
    stem,
    split,
    show(run, folded) {
      const pieces = cut(folded);
      // Where folding took or added letters, nobody knows where in the run a piece of it ends.
      if (folded.length !== run.length) return [{ text: run, word: split(folded).join('') }];
      let end = 0;
      return pieces.map((piece) => ({ text: run.slice(end, (end += piece.length)), word: read(piece) }));
    },
  };
}
