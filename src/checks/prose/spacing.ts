import { japaneseLetter, japaneseSign } from '../japanese.ts';
import type { ProseRule } from './prose-rule.ts';

const faults: ReadonlyArray<{ pattern: RegExp; expected: string }> = [
  { pattern: /(?<=[\p{L}\p{N},;)])[ \u00A0]{2,}(?=[\p{L}\p{N}(])/gu, expected: 'one space' },
  { pattern: /(?<=[\p{L}\p{N})”»"]) +(?:[,;]|[!?](?!\p{L}))/gu, expected: 'no space before it' },
  { pattern: /(?<=\p{L}{2}) +[.:](?=\s|$)/gu, expected: 'no space before it' },
  { pattern: /(?<=\p{L})[,;](?=\p{L})/gu, expected: 'a space after it' },
  { pattern: /(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/gu, expected: 'a space after it' },
  { pattern: /[([]\s+(?=\p{L})|(?<=\p{L})\s+[)\]]/gu, expected: 'no space within brackets' },
  { pattern: /(?:,,|;;|\.\.(?!\.)(?<!\.\.\.)|\?\?|!!)/gu, expected: 'the sign once' },
  { pattern: /\.{3}/gu, expected: '“…”' },
];

/** Japanese has no spaces, also none around Latin words and parts; a line that goes on in the next would have one. Its signs are wide. */
const japaneseFaults: typeof faults = [
  {
    pattern: new RegExp(`(?<=${japaneseSign})\\s+(?=\\S)|(?<=\\S)\\s+(?=${japaneseSign})`, 'gu'),
    expected: 'no space, and no new line',
  },
  { pattern: new RegExp(`(?<=${japaneseLetter})[,.!?:;](?=\\s|$|${japaneseSign})`, 'gu'), expected: '、。！？：' },
  { pattern: new RegExp(`[(](?=${japaneseLetter})|(?<=${japaneseLetter})[)]`, 'gu'), expected: '（…）' },
  { pattern: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/gu, expected: 'digits and Latin letters of the usual width' },
];

/** Words and signs are spaced as the language has it. */
export const spacing: ProseRule = {
  name: 'spacing',
  *judge({ text, locale }) {
    const isJapanese = locale === 'ja';
    for (const { pattern, expected } of isJapanese ? [...faults, ...japaneseFaults] : faults) {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        // The end of a line parts words too.
        if (found.includes('\n') && !isJapanese) continue;
        const around = text
          .slice(Math.max(0, index - 12), index + found.length + 12)
          .replace(/\s*\n/g, ' ')
          .trim();
        yield { index, word: found.trim(), message: `has “${around}”; expected ${expected}.` };
      }
    }
    if (locale !== 'es') return;
    for (const [open = '', close = ''] of ['¿?', '¡!']) {
      let from = 0;
      for (const { index } of text.matchAll(new RegExp(`\\${close}`, 'g'))) {
        if (!text.slice(from, index).includes(open)) {
          const found = text.slice(Math.max(from, index - 24), index + 1).trim();
          yield {
            index,
            word: found,
            message: `has “${found}” without “${open}”; expected it where the question or the call begins.`,
          };
        }
        from = index + 1;
      }
    }
  },
};
