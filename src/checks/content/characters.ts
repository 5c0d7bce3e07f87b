import type { Problem } from '../report.ts';
import { linksFile, type Content } from './parse-content.ts';

/** Files that are text, and are read as UTF-8. */
const textFile = /\.(?:mdx|yaml|json|svg|txt)$/;

/**
 * Characters that nobody sees or that no font has, and that change what is found, copied or read all the same: control characters,
 * orders to write backwards, spaces of no width, private ones. Allowed of them are tab and line end, what letters need to join or
 * to part in Arabic, Persian and Indic scripts, what says in mixed text which way a sign belongs, and what chooses the look of a
 * character, as in emoji.
 */
const unwanted =
  /[[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD]--[\t\n\r\u034F\u061C\u180B-\u180F\u200C-\u200F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]]/gv;

/** A character spelt in signs, as Markdown, SVG, YAML and JSON do: `&#x202E;`, `&shy;`, `\u202E`. */
const spelt =
  /&#[xX][\da-fA-F]{1,6};|&#\d{1,7};|&(?:shy|ZeroWidthSpace|NoBreak);|\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|U[\da-fA-F]{8})/g;

/** Every file is UTF-8, and holds no character that does something unseen. */
export function* characters({ texts }: Content): Generator<Problem> {
  for (const [file, text] of texts) {
    if (!textFile.test(file)) continue;
    // The rule `pictureFiles` tells of a photo under the name of a drawing.
    if (file.endsWith('.svg') && !/<svg/.test(text)) continue;
    // An editor that says “Unicode” may mean UTF-16: every other byte is nought.
    if (text.includes('\0')) {
      yield {
        file,
        message: 'is not saved as UTF-8, but perhaps as UTF-16; expected UTF-8, which editors offer on saving.',
      };
      continue;
    }
    // Hardly a file has any.
    if (text.search(unwanted) === -1 && text.search(spelt) === -1) continue;
    for (const [index, line] of text.split('\n').entries()) {
      const found = new Set([...line.replace(spelt, unspell).matchAll(unwanted)].map(([character]) => character));
      for (const character of found) yield { file, line: index + 1, message: describe(character, file) };
    }
  }
}

/** The character that is spelt; for a name, the first of those that nobody sees. */
function unspell(spelling: string): string {
  const [, hexadecimal, decimal] = /^(?:&#[xX]|\\[uxU])([\da-fA-F]+);?$|^&#(\d+);$/.exec(spelling) ?? [];
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? 'ad', 16) : Number(decimal);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : spelling;
}

function describe(character: string, file: string): string {
  if (character === '\uFFFD')
    return 'has bytes that are not UTF-8; expected the file saved as UTF-8, and the letters written again.';
  if (character === '\uFEFF' && file === linksFile)
    return 'starts with a byte order mark, which nobody sees; expected none. Run “npm run publish-links”, which writes the file.';
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const mend =
    file === linksFile ? 'Run “npm run publish-links”, which writes the file.' : 'Write the words around it again.';
  return `has the character U+${code}, which nobody sees; expected none. ${mend}`;
}
