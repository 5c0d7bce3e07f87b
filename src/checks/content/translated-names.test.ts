import { testRule } from './rule-testing.ts';
import { translatedNames } from './translated-names.ts';

const [en, es] = ['content/articles/en/a.mdx', 'content/articles/es/a.mdx'];
const english = '---\ntitle: A\n---\n\nPersona asks.\n\n## Why Duo {#duo}\n\nSo.\n';

testRule(translatedNames, [
  {
    name: 'both in both',
    input: { [en]: english, [es]: '---\ntitle: Persona\n---\n\n## A {#duo}\n\n<Figure alt="Duo" />\n' },
    expected: [],
  },
  {
    name: 'one translated, another made up',
    input: { [en]: english.replace('Duo ', ''), [es]: '---\ntitle: A\n---\n\nLa persona, no Duo.\n\n## A {#duo}\n' },
    expected: [
      `${es} never names Persona; expected the name, as in ${en}.`,
      `${es} names Duo; expected no such name, as in ${en}.`,
    ],
  },
  {
    name: 'one in a section that readers see in English',
    input: {
      [en]: english,
      [es]: '---\ntitle: A\n---\n\nPersona.\n\n## A {#duo}\n',
      'content/translated/es.yaml': 'a#duo: abcdefghij\n',
    },
    expected: [],
  },
]);
