import { listSourceSections } from '../../translation/read-file.ts';
import { testRule } from './rule-testing.ts';
import { translatedSections } from './translated-sections.ts';

const [en, es, record] = ['content/articles/en/a.mdx', 'content/articles/es/a.mdx', 'content/translated/es.yaml'];
const english = '---\ntitle: A\nsummary: B.\n---\n\nStart.\n\n## One {#one}\n\nText.\n';
const spanish = '---\ntitle: C\nsummary: D.\n---\n\nInicio.\n\n## Uno {#one}\n\nTexto.\n';
const lines = listSourceSections(english).map(
  ({ name, hash }) => `a${name.startsWith('#') ? '' : ' '}${name}: ${hash}\n`,
);

testRule(translatedSections, [
  { name: 'all recorded', input: { [en]: english, [es]: spanish, [record]: lines.join('') }, expected: [] },
  {
    name: 'one that is stale',
    input: { [en]: english.replace('Text', 'Words'), [es]: spanish, [record]: lines.join('') },
    expected: [],
  },
  {
    name: 'some not recorded',
    input: { [en]: english, [es]: spanish, [record]: lines.slice(0, 2).join('') },
    expected: [
      `${es} says nothing in ${record} of the English text that it was made from: start, #one. Expected it to be recorded, once it is translated: npm run translate -- a es --done`,
    ],
  },
  {
    name: 'a start that was lost',
    input: { [en]: english, [es]: spanish.replace('Inicio.', ''), [record]: lines.join('') },
    expected: [`${es} has no text before its first heading; expected what ${en} says there.`],
  },
  { name: 'one that was only begun', input: { [en]: english, [es]: english }, expected: [] },
]);
