import { shortLists } from './short-lists.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(shortLists, [
  {
    name: 'two entries, and a step within one',
    input: '- One\n- Two\n\n<Steps>\n\n1. One\n2. Two\n\n</Steps>',
    expected: [],
  },
  {
    name: 'one entry, and one step',
    input: 'Text:\n\n- One\n\n<Steps>\n\n1. One\n\n</Steps>',
    expected: [7, 11].map(
      (line) =>
        `${a}:${line} has a list of one entry; expected a sentence, or a blank line less where a longer list was cut in two.`,
    ),
  },
  { name: 'one entry in a text that cannot be read', input: 'A { brace.\n\n- One', expected: [] },
]);
