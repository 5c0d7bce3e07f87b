import { related } from './related.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';
const draft = { 'content/articles/en/d.mdx': '---\ndraft: true\n---\n' };

testRule(related, [
  { name: 'another article', input: { [a]: '---\nrelated: [b]\n---\n' }, expected: [] },
  {
    name: 'one that does not exist, and itself',
    input: { [a]: '---\nrelated:\n  - bb\n  - a\n---\n' },
    expected: [
      `${a}:3 has “bb” in related, which does not exist. Expected one of: b.`,
      `${a}:4 has “a” in related, which is the article itself; expected others.`,
    ],
  },
  {
    name: 'one whose file is gone, which is told with the ledger',
    input: {
      [a]: '---\nrelated: [g]\n---\n',
      'content/links.json': '{ "A4KR": { "article": "g", "places": [] } }',
    },
    expected: [],
  },
  {
    name: 'a draft',
    input: { [a]: '---\nrelated: [d]\n---\n', ...draft },
    expected: [`${a}:2 has “d” in related, which is a draft that readers cannot open.`],
  },
  { name: 'a draft, in a draft', input: { [a]: '---\nrelated: [d]\ndraft: true\n---\n', ...draft }, expected: [] },
]);
