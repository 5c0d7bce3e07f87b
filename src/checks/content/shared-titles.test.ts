import { testRule } from './rule-testing.ts';
import { sharedTitles } from './shared-titles.ts';

const article = (title: string, summary: string) => `---\ntitle: ${title}\nsummary: ${summary}\n---\n`;
const [a, c] = ['content/articles/en/a.mdx', 'content/articles/en/c.mdx'];

testRule(sharedTitles, [
  {
    name: 'articles that are told apart, and a translation',
    input: {
      [a]: article('One', 'First.'),
      [c]: article('Two', 'Second.'),
      'content/articles/es/a.mdx': article('One', 'First.'),
    },
    expected: [],
  },
  {
    name: 'one title and one summary, in other letters and with other signs',
    input: { [a]: article('My link, expired', 'Ask for it.'), [c]: article('"my  LINK expired?"', '"Ask, for it"') },
    expected: [
      `${c}:2 has the title of ${a}; expected one of its own.`,
      `${c}:3 has the summary of ${a}; expected one of its own.`,
    ],
  },
]);
