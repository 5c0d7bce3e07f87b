/**
 * The words by which languages are told apart before anything of another one is loaded: by the tag of each language, at index n the folded
 * words that about n tenths of its articles have, in any form, with spaces between.
 */
export type LanguageWords = Readonly<Record<string, readonly string[]>>;

/** How common the words of each language are, from 0 to 1. */
export type WordShares = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Reads the words of all languages. */
export const unpackLanguageWords = (packed: LanguageWords): WordShares =>
  new Map(
    Object.entries(packed).map(([lang, tenths]) => [
      lang,
      new Map(
        tenths.flatMap((words, tenth) =>
          words
            .split(' ')
            .filter(Boolean)
            .map((word): [string, number] => [word, tenth / 10]),
        ),
      ),
    ]),
  );
