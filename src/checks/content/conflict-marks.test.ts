import { conflictMarks } from './conflict-marks.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(conflictMarks, [
  {
    name: 'a ruler, an underlined word and a quote in a quote',
    input: 'Text\n\n***\n\n> > Text\n\n======',
    expected: [],
  },
  {
    name: 'both texts of a place, and a mark that was left over',
    input: {
      [a]: '---\ntitle: A\n<<<<<<< HEAD\norder: 1\n=======\norder: 2\n>>>>>>> other\n---\n\nText.',
      'content/terms/en.yaml': 'a: 1\r\n=======\r\nb: 2\r\n',
    },
    expected: [
      `content/terms/en.yaml:2 has marks that a merge left, “=======” here; expected the text that shall stand, without them.`,
      `${a}:3 has marks that a merge left, “<<<<<<<” here and on lines 5, 7; expected the text that shall stand, without them.`,
    ],
  },
  { name: 'the ledger, which a command mends', input: { 'content/links.json': '<<<<<<< HEAD\n' }, expected: [] },
]);
