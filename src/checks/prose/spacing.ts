import { japaneseLetter, japaneseSign } from '../japanese.ts';
import type { ProseRule } from './prose-rule.ts';

interface Fault {
  pattern: RegExp;
  expected: string;
}

const faults: readonly Fault[] = [
  { pattern: /(?<=[\p{L}\p{N},;)])[ \u00A0]{2,}(?=[\p{L}\p{N}(])/gu, expected: 'one space' },
  { pattern: /(?<=[\p{L}\p{N})”»"]) +[,،؛؟]/gu, expected: 'no space before it' },
  { pattern: /(?<=\p{L}{2}) +\.(?=\s|$)/gu, expected: 'no space before it' },
  { pattern: /(?<=\p{L})[,;،؛](?=\p{L})/gu, expected: 'a space after it' },
  { pattern: /(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/gu, expected: 'a space after it' },
  { pattern: /[([]\s+(?=\p{L})|(?<=\p{L})\s+[)\]]/gu, expected: 'no space within brackets' },
  { pattern: /(?:,,|;;|،،|؛؛|\.\.(?!\.)(?<!\.\.\.)|\?\?|!!)/gu, expected: 'the sign once' },
  { pattern: /\.{3}/gu, expected: '“…”' },
  { pattern: /(?<=\p{Script=Arabic})[,;?]/gu, expected: '“،”, “؛” or “؟”' },
];

/** Of other languages than French. */
const tight: readonly Fault[] = [
  { pattern: /(?<=[\p{L}\p{N})”»"]) +(?:;|[!?](?!\p{L}))/gu, expected: 'no space before it' },
  { pattern: /(?<=\p{L}{2}) +:(?=\s|$)/gu, expected: 'no space before it' },
];

/** Of French. What an English screen says keeps its own spaces within quotation marks. */
const spaced: readonly Fault[] = [
  {
    pattern: /(?<=[\p{L}\p{N})»…%]) ?(?:[;!?](?!\p{L})|:(?=\s|$))(?![^«»]*»)/gu,
    expected: 'a no-break space (U+00A0) before it',
  },
  { pattern: /«(?![\u00A0\u202F])/gu, expected: 'a no-break space (U+00A0) after it' },
  { pattern: /(?<![\u00A0\u202F])»/gu, expected: 'a no-break space (U+00A0) before it' },
];

/** Japanese has no spaces, also none around Latin words and parts; a line that goes on in the next would have one. Its signs are wide. */
const japaneseFaults: readonly Fault[] = [
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
    const own = isJapanese ? [...tight, ...japaneseFaults] : locale === 'fr' ? spaced : tight;
    for (const { pattern, expected } of [...faults, ...own]) {
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
