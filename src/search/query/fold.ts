import type { WordForms } from '../contract/word-forms.ts';

/** Letters that Unicode does not decompose, and what people type instead. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
};

// Marks that most people leave out. Not the two that make other letters in Japanese (U+3099, U+309A). The vowel points of Hebrew are
// listed, because Unicode counts them and its hyphen to one script.
const omittedMarks =
  /(?![\u3099\u309A])[\p{Script=Inherited}\p{Cf}ـ\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/gu;

/**
 * A text as it is compared: lower case, one width, no accents, no vowel signs of Arabic and Hebrew, one apostrophe, no characters
 * that cannot be seen. Letters of scripts that need their marks (Devanagari, Thai, Japanese) keep them.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘ʼ´`＇]/g, "'")
    .normalize('NFKD')
    .replace(omittedMarks, '')
    .replace(/[ßæœøłđıةى]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')
    .replace(/\p{C}/gu, ' ');
}

const hasNoSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const run = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;

/** What stands between spaces and marks in a folded text, in order, each with its apostrophes. */
export const listRuns = (folded: string): string[] => folded.match(run) ?? [];

/**
 * The words of a folded text, in order, as its language cuts them; without those that say nothing. An apostrophe belongs to its word and
 * is not written (`can't` is `cant`); a possessive s is dropped. Text in other scripts without spaces is segmented by the browser.
 */
export function splitWords(folded: string, forms?: Pick<WordForms, 'split'>): string[] {
  return listRuns(folded).flatMap((word) => {
    if (forms?.split) return forms.split(word);
    if (hasNoSpaces.test(word)) return segment(word);
    return word.replace(/'s$/, '').replaceAll("'", '');
  });
}

let segmenter: Intl.Segmenter | undefined;

function segment(text: string): string[] {
  // Browsers have one since 2024. Without, each sign is a word: less is found, and nothing fails.
  if (!('Segmenter' in Intl)) return [...text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment: word }) => word);
}
