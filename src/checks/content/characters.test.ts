import { characters } from './characters.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(characters, [
  {
    name: 'letters of all kinds, and a no-break space',
    input: 'Señor, 10\u00A0%, فارسی\u200Cها, 👩‍💻, ☎️, हिन्दी.',
    expected: [],
  },
  { name: 'a byte order mark at the start', input: { [a]: '\uFEFF---\ntitle: A\n---\n' }, expected: [] },
  {
    name: 'a control character',
    input: 'Text.\u0007',
    expected: [`${a}:5 has the character U+0007, which nobody sees; expected none. Write the words around it again.`],
  },
  {
    name: 'an order to write backwards, twice in one line',
    input: 'Text\u202Egnp\u202E.',
    expected: [`${a}:5 has the character U+202E, which nobody sees; expected none. Write the words around it again.`],
  },
  ...[
    ...[
      '000B',
      '001B',
      '007F',
      '0085',
      '00AD',
      '200B',
      '2028',
      '2060',
      '2066',
      '2069',
      'E000',
      'FEFF',
      'FFFF',
      'E0041',
    ],
  ].map((code) => ({
    name: `U+${code} in YAML`,
    input: { 'content/topics.yaml': `fix: "a${String.fromCodePoint(Number.parseInt(code, 16))}b"\n` },
    expected: [
      `content/topics.yaml:1 has the character U+${code.replace(/^0(?=.{4})/, '')}, which nobody sees; expected none. Write the words around it again.`,
    ],
  })),
  ...[
    ['&#x202e;', '202E'],
    ['&#8238;gnp', '202E'],
    ['&shy;', '00AD'],
    ['"\\u202Eab"', '202E'],
    ['"\\x07"', '0007'],
  ].map(([spelling, code]) => ({
    name: `U+${code} spelt ${spelling}`,
    input: `Text ${spelling}.`,
    expected: [
      `${a}:5 has the character U+${code}, which nobody sees; expected none. Write the words around it again.`,
    ],
  })),
  {
    name: 'characters spelt that everybody sees',
    input: '&amp; &copy; &nbsp; &#233; &#xE9; "\\u00E9" &#9999999;',
    expected: [],
  },
  {
    name: 'bytes of another encoding',
    input: { 'content/replies/es.yaml': Buffer.from('article: |\n  Señor', 'latin1').toString('utf8') },
    expected: [
      'content/replies/es.yaml:2 has bytes that are not UTF-8; expected the file saved as UTF-8, and the letters written again.',
    ],
  },
  {
    name: 'UTF-16',
    input: { [a]: Buffer.from('\uFEFF---\ntitle: A\n---\n', 'utf16le').toString('utf8') },
    expected: [`${a} is not saved as UTF-8, but perhaps as UTF-16; expected UTF-8, which editors offer on saving.`],
  },
  {
    name: 'a byte order mark before JSON, which parsers refuse',
    input: { 'content/links.json': '\uFEFF{}' },
    expected: [
      'content/links.json:1 starts with a byte order mark, which nobody sees; expected none. Run “npm run publish-links”, which writes the file.',
    ],
  },
  {
    name: 'the ledger and a picture',
    input: { 'content/links.json': '{"a": "\u200B"}', 'content/pictures/a.svg': '<svg>\u200B</svg>' },
    expected: [
      'content/links.json:1 has the character U+200B, which nobody sees; expected none. Run “npm run publish-links”, which writes the file.',
      'content/pictures/a.svg:1 has the character U+200B, which nobody sees; expected none. Write the words around it again.',
    ],
  },
]);
