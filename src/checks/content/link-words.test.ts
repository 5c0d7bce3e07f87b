import { linkWords } from './link-words.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(linkWords, [
  { name: 'words that say where it leads', input: 'Read [what is here](/articles/b/).', expected: [] },
  {
    name: 'words that do not',
    input:
      'Click [**Here.**](/articles/b/)\n\n[este enlace](/articles/b/) [this link][b] [](/articles/b/)\n\n[b]: /articles/b/',
    expected: [
      `${a}:5 has “Here.” as the words of the link to /articles/b/; expected words that say where it leads.`,
      `${a}:7 has “este enlace” as the words of the link to /articles/b/; expected words that say where it leads.`,
      `${a}:7 has “this link” as the words of the link to its address; expected words that say where it leads.`,
      `${a}:7 has “” as the words of the link to /articles/b/; expected words that say where it leads.`,
    ],
  },
]);
