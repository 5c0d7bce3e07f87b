import { readable } from './readable.ts';
import { testRule } from './rule-testing.ts';

const sources = { 'content/sources.yaml': 'a: { title: A }\n' };
const article = (text: string) => ({ ...sources, 'content/articles/en/a.mdx': text });
const hint = 'A “{” or “<” that is only a character is written “\\{” or “\\<”.';

testRule(readable, [
  { name: 'files that can be read', input: article('---\ntitle: A\n---\n\nText.\n'), expected: [] },
  {
    name: 'a part that is never closed',
    input: article('---\ntitle: A\n---\n\n<Steps>\n\n1. One\n'),
    expected: [`content/articles/en/a.mdx:5 cannot be read as MDX: Expected a closing tag for \`<Steps>\` (5:1).`],
  },
  {
    name: 'a brace that is only a character',
    input: article('---\ntitle: A\n---\n\nA { brace.\n'),
    expected: [
      `content/articles/en/a.mdx:5 cannot be read as MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. ${hint}`,
    ],
  },
  {
    name: 'no frontmatter',
    input: article('Text.\n'),
    expected: [
      'content/articles/en/a.mdx:1 has no frontmatter; expected title, summary and more between two lines of “---”.',
    ],
  },
  {
    name: 'frontmatter that is no YAML, in an article that can be read',
    input: article('---\ntitle: Camera: blocked\n---\n\nText.\n'),
    expected: [
      'content/articles/en/a.mdx:2 cannot be read as YAML: Nested mappings are not allowed in compact mappings. A text with “: ” or “#” in it stands in quotes.',
    ],
  },
  {
    name: 'an article that an editor began with a byte order mark',
    input: article('\uFEFF---\r\ntitle: A\r\n---\r\n\r\nText.\r\n'),
    expected: [],
  },
  {
    name: 'an article in another encoding, once',
    input: article(Buffer.from('\uFEFF---\ntitle: A\n---\n\nText.\n', 'utf16le').toString('utf8')),
    expected: [
      'content/articles/en/a.mdx is not saved as UTF-8, but perhaps as UTF-16; expected UTF-8, which editors offer on saving.',
    ],
  },
  {
    name: 'a ledger with the marks of a conflict',
    input: { ...article('---\ntitle: A\n---\n'), 'content/links.json': '{\n<<<<<<< HEAD\n=======\n>>>>>>> x\n}\n' },
    expected: [
      'content/links.json is as a merge leaves it: with the marks of a conflict, a code on two lines, or no comma between two. Run “npm run publish-links”, which mends it or says what to do.',
    ],
  },
  {
    name: 'a ledger that is empty, and an article with a code',
    input: { ...article('---\ntitle: A\ncode: A4KR\n---\n'), 'content/links.json': '' },
    expected: [
      'content/links.json is missing or empty, while articles have codes that it should know: A4KR. Restore it from git: “git checkout -- content/links.json”. Only if none of them was ever published, take their “code” lines out, and run “npm run publish-links”.',
    ],
  },
  {
    name: 'no ledger, on a new site',
    input: article('---\ntitle: A\n---\n'),
    expected: [],
  },
  {
    name: 'names that others take are not there',
    input: { 'content/topics.yaml': '# none yet\n' },
    expected: [
      'content/topics.yaml has no entries; expected at least one key.',
      'content/sources.yaml does not exist; articles take names from it.',
    ],
  },
]);
