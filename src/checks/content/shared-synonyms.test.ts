import { testRule } from './rule-testing.ts';
import { sharedSynonyms } from './shared-synonyms.ts';

const [en, es] = ['content/synonyms/en.yaml', 'content/synonyms/es.yaml'];

testRule(sharedSynonyms, [
  { name: 'phrases of their own', input: { [en]: '- [link, url]\n- [expired, lapsed]\n' }, expected: [] },
  { name: 'the same in two languages', input: { [en]: '- [link, url]\n', [es]: '- [enlace, link]\n' }, expected: [] },
  {
    name: 'a phrase of two groups',
    input: { [en]: '# Words\n- [link, web address]\n\n- [page, web address]\n' },
    expected: [`${en}:4 has “web address”, which is “web address” of line 2; expected it in one group.`],
  },
  {
    name: 'a phrase twice in a group',
    input: { [en]: '- - link\n  - url\n  - link\n' },
    expected: [`${en}:3 has “link”, which is “link” of line 1; expected it once.`],
  },
  {
    name: 'one phrase in two spellings',
    input: { [en]: "- [didn't arrive, lost]\n- [DIDNT ARRIVE, gone]\n", [es]: '- [móvil, celular]\n- [movil, cel]\n' },
    expected: [
      `${en}:2 has “DIDNT ARRIVE”, which is “didn't arrive” of line 1; expected it in one group.`,
      `${es}:2 has “movil”, which is “móvil” of line 1; expected it in one group.`,
    ],
  },
  { name: 'what is no list of lists', input: { [en]: 'link: url\n', [es]: '- enlace\n' }, expected: [] },
]);
