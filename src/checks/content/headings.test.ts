import { headings } from './headings.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(headings, [
  {
    name: 'ids that the writer chose',
    input: '## One {#one}\n\n### Two {#two}\n\n#### Three {#three}\n\n## Four {#four}',
    expected: [],
  },
  {
    name: 'a heading without an id',
    input: '## Can’t get a *link*',
    expected: [
      `${a}:5 has “## Can’t get a link” without an id; expected one such as “## Can’t get a link {#cant-get-a-link}”.`,
    ],
  },
  {
    name: 'the title once more',
    input: '# A {#a}',
    expected: [`${a}:5 has “# A”; expected “## A”, because the title of the article is level 1.`],
  },
  {
    name: 'a level too deep',
    input: '## A {#a}\n\n### B {#b}\n\n#### C {#c}\n\n##### D {#d}',
    expected: [`${a}:11 has “##### D”; expected “#### D”, because articles have three levels.`],
  },
  {
    name: 'a level skipped',
    input: '### A {#a}\n\n## B {#b}',
    expected: [`${a}:5 has “### A” before any “##”; expected a heading of level 2 first.`],
  },
  {
    name: 'the third level skipped, after a section that has it',
    input: '## A {#a}\n\n### B {#b}\n\n## C {#c}\n\n#### D {#d}',
    expected: [`${a}:11 has “#### D” before any “###”; expected a heading of level 3 first.`],
  },
  {
    name: 'a heading in a question, which is of level 3',
    input: '## A {#a}\n\n<Question id="q" ask="Why?">\n\n#### B {#b}\n\nSo.\n\n</Question>',
    expected: [],
  },
  {
    name: 'a question that shows as level 3, with nothing above it',
    input: '<Question id="q" ask="Why?">\n\nSo.\n\n</Question>',
    expected: [`${a}:5 has “<Question>” before any “##”; expected a heading of level 2 first.`],
  },
  { name: 'an id without its # is told as JavaScript', input: '## A {a}', expected: [] },
]);
