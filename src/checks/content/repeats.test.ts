import { repeats } from './repeats.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(repeats, [
  { name: 'different words', input: { [a]: '---\naliases: [old link, new link]\n---\n' }, expected: [] },
  {
    name: 'the same in other letters',
    input: { [a]: '---\naliases:\n  - old link\n  - Old Link\nrelated: [b, b]\n---\n' },
    expected: [
      `${a}:4 has “old link” in aliases a second time; expected it once.`,
      `${a}:5 has “b” in related a second time; expected it once.`,
    ],
  },
]);
