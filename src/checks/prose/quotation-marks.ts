import type { ProseRule } from './prose-rule.ts';

/** Marks that the language does not use, and those that it does. English articles use the straight ones of the keyboard, or “…”. */
const foreign: Readonly<Record<string, { marks: RegExp; expected: string }>> = {
  en: { marks: /[«»„‟‹›「」]/gu, expected: '"…"' },
  es: { marks: /["“”„‟]/gu, expected: '«…»' },
  pt: { marks: /["«»„‟]/gu, expected: '“…”' },
  fr: { marks: /["“”„‟]/gu, expected: '« … »' },
  de: { marks: /["«»”‟‹›]/gu, expected: '„…“' },
  ja: { marks: /["“”«»„‟]/gu, expected: '「…」' },
  ar: { marks: /["“”„‟]/gu, expected: '«…»' },
};

const pairs = ['«»', '“”', '""', '()', '「」', '『』', '（）'];

/** What closes in German opens elsewhere. */
const germanPairs = ['„“', '‚‘', '()'];

/** Quotation marks are those of the language, and each that is opened is closed. */
export const quotationMarks: ProseRule = {
  name: 'quotation marks',
  *judge({ text: written, locale }) {
    // “1)” counts, and closes nothing.
    const text = written.replace(/(?<=^|\s)(?:\d+|\p{L})\)/gu, (counted) => `${counted.slice(0, -1)} `);
    const { marks, expected } = foreign[locale] ?? {};
    const [wrong] = marks ? text.matchAll(marks) : [];
    if (wrong && expected !== undefined) {
      const message = `has the quotation mark ${wrong[0]}, which is not of this language; expected ${expected}.`;
      yield { index: wrong.index, word: wrong[0], message };
      return;
    }
    for (const [open = '', close = ''] of locale === 'de' ? germanPairs : pairs) {
      const [opened, closed] = [open, close].map((mark) => text.split(mark).length - 1) as [number, number];
      const isRight = open === close ? opened % 2 === 0 : opened === closed;
      if (isRight) continue;
      const index = text.indexOf(opened >= closed ? open : close);
      yield {
        index,
        word: text[index] ?? '',
        message: `has ${text[index]} without its partner; expected ${open}…${close}.`,
      };
    }
  },
};
