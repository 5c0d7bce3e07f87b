import { testRule } from './rule-testing.ts';
import { translatedIds } from './translated-ids.ts';

const es = 'content/articles/es/b.mdx';

testRule(translatedIds, [
  { name: 'the same ids in another order', input: { [es]: '## D {#why}\n\n## Dos {#two}\n' }, expected: [] },
  {
    name: 'one misspelt, so one too many and one missing',
    input: { [es]: '## Dos {#tow}\n\n## D {#why}\n' },
    expected: [
      `${es}:1 has the id “tow”, which content/articles/en/b.mdx does not have. Nearest: two.`,
      `${es} has no id “two”; expected what content/articles/en/b.mdx:6 says there, “## Two”.`,
    ],
  },
  {
    name: 'what waits for being translated, and what English no longer has',
    input: {
      [es]: '---\ntitle: D\n---\n\n## Dos {#two}\n\n## Antes {#before}\n',
      'content/translated/es.yaml': 'b#two: abcdefghij\nb#before: abcdefghij\n',
    },
    expected: [],
  },
  {
    name: 'what was translated and is lost',
    input: {
      [es]: '---\ntitle: D\n---\n\n## Dos {#two}\n',
      'content/translated/es.yaml': 'b#two: abcdefghij\nb#why: abcdefghij\n',
    },
    expected: [`${es} has no id “why”; expected what content/articles/en/b.mdx:8 says there, “<Question>”.`],
  },
  {
    name: 'a glossary has the terms as its ids',
    input: { 'content/articles/en/g.mdx': '<Glossary />', 'content/articles/es/g.mdx': '## Sesión {#session}' },
    expected: [],
  },
  { name: 'a translation that cannot be read says nothing of its ids', input: { [es]: '## {' }, expected: [] },
]);
