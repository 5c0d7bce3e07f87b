import { testRule } from './rule-testing.ts';
import { toDos } from './to-dos.ts';

const a = 'content/articles/en/a.mdx';

testRule(toDos, [
  {
    name: 'an article as it was begun, and published',
    input: { [a]: '---\ntitle: A\nsummary: TODO. One sentence.\n---\n\nText.\n\n## TODO: Two {#two}\n' },
    expected: [
      `${a}:3 has “TODO”, where something is still to be written; expected it written, or “draft: true”.`,
      `${a}:8 has “TODO”, where something is still to be written; expected it written, or “draft: true”.`,
    ],
  },
  { name: 'a draft', input: { [a]: '---\ntitle: A\ndraft: true\n---\n\nTODO: The answer.\n' }, expected: [] },
  {
    name: 'a translation that says everything',
    input: { 'content/articles/es/b.mdx': '---\ntitle: B\n---\n\nTODO\n' },
    expected: [],
  },
]);
