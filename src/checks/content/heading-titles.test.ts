import { headingTitles } from './heading-titles.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(headingTitles, [
  { name: 'headings that say more', input: '## A and more {#x}\n\n### B {#y}', expected: [] },
  {
    name: 'the title again, in other letters',
    input: '## *a*! {#x}',
    expected: [`${a}:5 has “## a!”, which is the title again; expected what this section adds to it.`],
  },
  { name: 'an article without a title', input: { [a]: 'Text.' }, expected: [] },
]);
