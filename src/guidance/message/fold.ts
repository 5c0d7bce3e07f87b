import { lookAlikes } from './look-alikes.ts';

const latin = new Map(
  Object.entries(lookAlikes).flatMap(([letter, codes]) =>
    codes.split(' ').map((code): [string, string] => [String.fromCodePoint(Number.parseInt(code, 16)), letter]),
  ),
);

/** Signs that are read for each other, and pairs that are read for one letter. */
const alike: ReadonlyArray<[RegExp, string]> = [
  [/0/g, 'o'],
  [/[1i|!]/g, 'l'],
  [/2/g, 'z'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/[5$]/g, 's'],
  [/7/g, 't'],
  [/[68]/g, 'b'],
  [/9/g, 'g'],
  [/rn/g, 'm'],
  [/vv|uu/g, 'w'],
  [/cl/g, 'd'],
];

/** Characters that are drawn as nothing: spaces of no width, orders to write backwards, soft hyphens. */
export const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** A text with every letter that looks like a Latin one as that one: `wіthpersоna` with Cyrillic letters is `withpersona`. */
export const toLatin = (text: string): string =>
  Array.from(
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, ''),
    (letter) => latin.get(letter) ?? letter,
  ).join('');

const folded = new Map<string, string>();

/**
 * A text as a hasty eye reads it, to be compared with another text that was folded: what looks alike is the same. It is no word any more:
 * `wlthpersona` for `withpersona`.
 */
export function fold(text: string): string {
  let known = folded.get(text);
  if (known === undefined) {
    known = alike.reduce((shorter, [signs, letter]) => shorter.replace(signs, letter), toLatin(text));
    // The real domains and names are folded for every address.
    if (folded.size < 500) folded.set(text, known);
  }
  return known;
}
