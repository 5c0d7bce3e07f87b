import { ids } from './ids.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(ids, [
  { name: 'well spelled and all different', input: '## One {#one}\n\n## Two {#two-2}', expected: [] },
  {
    name: 'capitals and underscores',
    input: '## One {#New_Link}',
    expected: [`${a}:5 has the id “New_Link”; expected lower-case words joined by hyphens, such as new-link.`],
  },
  {
    name: 'a question with the id of a heading',
    input: '## One {#one}\n\n<Question id="one" ask="Why?">\n\nSo.\n\n</Question>',
    expected: [`${a}:7 has the id “one”, which line 5 has too; expected one of its own.`],
  },
  {
    name: 'an id of the page',
    input: '## Next {#next}\n\n<Variant id="term-x" title="X" />',
    expected: [
      `${a}:5 has the id “next”, which the page around the article uses; expected another.`,
      `${a}:7 has the id “term-x”, which the page around the article uses; expected another.`,
    ],
  },
  {
    name: 'an id with a blank',
    input: '## The finder {#the finder}',
    expected: [`${a}:5 has “{#the finder}” with a blank in it, after which nothing counts; expected {#the-finder}.`],
  },
]);
