import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutExcerpt } from './excerpt.ts';

/** A text in which the words to be found are written in capitals, with what they are worth. */
function mark(text: string, worth = 1) {
  const words = text.split(/[\s\u2060]+/);
  return new Map(words.flatMap((word, position) => (/\p{Lu}{2}/u.test(word) ? [[position, worth] as const] : [])));
}

const filler = (words: number) => Array.from({ length: words }, (_, position) => `w${position}`).join(' ');

/** The excerpt as one line, its matches in brackets. */
const write = ({ pieces }: ReturnType<typeof cutExcerpt>) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

const rows = [
  {
    name: 'marks words without the marks around them',
    input: 'Say “YES”, then (OPEN) it. A LINK!',
    expected: { text: 'Say “[YES]”, then ([OPEN]) it. A [LINK]!', start: 0, quote: 'YES' },
  },
  {
    name: 'a full stop that lost its word to an element',
    input: 'Some are one-time LINKS . They work once.',
    expected: { text: 'Some are one-time [LINKS]. They work once.', start: 0, quote: 'LINKS' },
  },
  {
    name: 'keeps an apostrophe in a word',
    input: 'It CAN’T open',
    expected: { text: 'It [CAN’T] open', start: 0, quote: 'CAN’T open' },
  },
  {
    name: 'keeps the vowel signs that end a word',
    input: 'पासपोर्ट XXहिन्दी में है',
    expected: { text: 'पासपोर्ट [XXहिन्दी] में है', start: 0, quote: 'XXहिन्दी में है' },
  },
  {
    name: 'a language without spaces, but for those that it has',
    input: 'Duo\u2060を\u2060開く、\u2060XXリンク\u2060が iPhone\u2060に\u2060届か\u2060ない',
    expected: { text: 'Duoを開く、[XXリンク]が iPhoneに届かない', start: 0, quote: 'XXリンクが iPhoneに' },
  },
  {
    name: 'a sentence of a language without spaces',
    input: `${filler(20)}。\u2060この\u2060XXリンク\u2060を\u2060開く`,
    expected: { text: 'この[XXリンク]を開く', start: 20, quote: 'XXリンクを開く' },
  },
  {
    name: 'starts at the sentence when it is near',
    input: `${filler(20)}. Then open the LINK again.`,
    expected: { text: 'Then open the [LINK] again.', start: 20, quote: 'LINK again' },
  },
  {
    name: 'starts at the text when that is near',
    input: 'Please do not open the page that the LINK leads to.',
    expected: { text: 'Please do not open the page that the [LINK] leads to.', start: 0, quote: 'LINK leads to' },
  },
  {
    name: 'starts four words ahead when the sentence is long',
    input: `${filler(20)} LINK here`,
    expected: { text: 'w16 w17 w18 w19 [LINK] here', start: 16, quote: 'LINK here' },
  },
  {
    name: 'ends after 26 words',
    input: `LINK ${filler(40)}`,
    expected: { text: `[LINK] ${filler(25)}`, start: 0, quote: 'LINK w0 w1 w2' },
  },
  {
    name: 'takes the part with the most matches',
    input: `A LINK here. ${filler(40)}. A LINK that EXPIRED.`,
    expected: { text: 'A [LINK] that [EXPIRED].', start: 43, quote: 'LINK that EXPIRED' },
  },
  {
    name: 'takes the first of parts with as much',
    input: `A LINK. ${filler(24)}. A LINK.`,
    expected: { text: `A [LINK]. ${filler(24)}.`, start: 0, quote: 'LINK' },
  },
  {
    name: 'takes another word for more than the same word again',
    input: `LINK, LINK and LINK. ${filler(40)}. A LINK that EXPIRED.`,
    expected: { text: 'A [LINK] that [EXPIRED].', start: 44, quote: 'LINK that EXPIRED' },
  },
  {
    name: 'quotes no mark between two words',
    input: 'An OLD (or lost) link',
    expected: { text: 'An [OLD] (or lost) link', start: 0, quote: 'OLD' },
  },
  {
    name: 'quotes four words at most',
    input: 'The LINK is good for one day',
    expected: { text: 'The [LINK] is good for one day', start: 0, quote: 'LINK is good for' },
  },
  {
    name: 'shows the beginning when nothing was found in it',
    input: 'Your link lives a day.',
    expected: { text: 'Your link lives a day.', start: 0, quote: '' },
  },
  { name: 'an empty text', input: '', expected: { text: '', start: 0, quote: '' } },
];

for (const { name, input, expected } of rows) {
  test(`cutExcerpt: ${name}`, () => {
    const excerpt = cutExcerpt(input, mark(input));
    assert.deepEqual({ text: write(excerpt), start: excerpt.start, quote: excerpt.quote }, expected);
  });
}

test('cutExcerpt: takes the part with the words that are worth most', () => {
  const positions = new Map([
    [0, 0.3],
    [1, 0.3],
    [60, 1],
  ]);
  assert.equal(cutExcerpt(filler(70), positions).start, 56);
});

test('cutExcerpt: begins under a heading that has no full stop', () => {
  const text = 'Intro here. Get a new one Ask for a LINK there.';
  assert.equal(write(cutExcerpt(text, mark(text), new Set([2, 6]))), 'Ask for a [LINK] there.');
});

test('cutExcerpt: gives French signs their space, and a full stop none', () => {
  const text = 'Il dit « LIEN expiré » : où est le bouton ? Un code .';
  assert.equal(
    write(cutExcerpt(text, mark(text), new Set(), true)),
    'Il dit «\u00A0[LIEN] expiré\u00A0»\u00A0: où est le bouton\u00A0? Un code.',
  );
});
