import { readable } from './readable.ts';
import { testRule } from './rule-testing.ts';

const sources = { 'content/sources.yaml': 'a: { title: A }\n' };
const article = (text: string) => ({ ...sources, 'content/articles/en/a.mdx': text });

testRule(readable, [
  { name: 'files that can be read', input: article('---\ntitle: A\n---\n\nText.\n'), expected: [] },
  {
    name: 'a part that is never closed',
    input: article('---\ntitle: A\n---\n\n<Steps>\n\n1. One\n'),
    expected: [
      `content/articles/en/a.mdx:5 opens <Steps> and never closes it; expected “</Steps>” after what belongs to it.`,
    ],
  },
  {
    name: 'a brace that is only a character',
    input: article('---\ntitle: A\n---\n\nA { brace.\n'),
    expected: [
      `content/articles/en/a.mdx:5 has “{”, with which code would begin; expected “\\{” where the sign itself is meant.`,
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
      'content/articles/en/a.mdx:2 has “Camera: blocked” with “: ” in it, which begins another key; expected it in straight quotes: title: "Camera: blocked".',
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
  {
    name: 'frontmatter without an end',
    input: article('---\ntitle: A\n\nText.\n'),
    expected: [
      'content/articles/en/a.mdx:1 begins its frontmatter and does not end it; expected a line “---” after the last key.',
    ],
  },
  {
    name: 'the marks of a merge, once for a file',
    input: article('---\ntitle: A\n<<<<<<< HEAD\norder: 1\n=======\norder: 2\n>>>>>>> b\n---\n\nA { brace.\n'),
    expected: [
      'content/articles/en/a.mdx:3 has marks that a merge left, “<<<<<<<” here and on lines 5, 7; expected the text that shall stand, without them.',
    ],
  },
]);
