import { testRule } from './rule-testing.ts';
import { termUses } from './term-uses.ts';

const a = 'content/articles/en/a.mdx';

testRule(termUses, [
  {
    name: 'two words',
    input: 'A <Term name="session">session</Term> and an <Term name="inquiry">inquiry</Term>.',
    expected: [],
  },
  {
    name: 'one word twice',
    input: 'A <Term name="session">session</Term>.\n\nThe <Term name="session">session</Term>.',
    expected: [`${a}:7 explains “session” again; expected <Term> on line 5 only.`],
  },
]);
