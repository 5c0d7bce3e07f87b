import { javascript } from './javascript.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(javascript, [
  {
    name: 'text with a brace, code, and a note to other writers',
    input: 'A \\{ brace, `{code}`.\n\n{/* Ask legal. */}',
    expected: [],
  },
  {
    name: 'an id without its #',
    input: '## New link {link}',
    expected: [
      `${a}:5 has “{link}”, which is evaluated as JavaScript; expected an id, which starts with “#”: “{#get-a-new-link}”.`,
    ],
  },
  {
    name: 'braces in the text',
    input: 'Dear {name}, hello.',
    expected: [
      `${a}:5 has “{name}”, which is evaluated as JavaScript; expected the text itself, with “\\{” where a brace is meant.`,
    ],
  },
  {
    name: 'an import',
    input: "import Figure from './Figure.astro'",
    expected: [
      `${a}:5 has “import Figure from './Figure.astro'”; expected none, because the parts are there without it.`,
    ],
  },
]);
