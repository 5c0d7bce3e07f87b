import { directions } from './directions.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';
const told = (found: string, line = 5) =>
  `${a}:${line} has “${found}”; expected a link with the name of the place: “[words](#id)”.`;

testRule(directions, [
  {
    name: 'words that lead nowhere, and a link with a name',
    input: 'Put the ID above the table, as in [the photo](#photo). The price is above 10.',
    expected: [],
  },
  {
    name: 'above and below',
    input: 'For more, see above.\n\nThe steps\nbelow help. As described below.',
    expected: [told('see above'), told('steps below', 7), told('described below', 7)],
  },
  {
    name: 'in Spanish',
    input: {
      'content/articles/es/b.mdx': '---\ntitle: B\n---\n\nVea más arriba. Los pasos de abajo.\n\nMire hacia arriba.',
    },
    expected: [
      'content/articles/es/b.mdx:5 has “Vea más arriba”; expected a link with the name of the place: “[words](#id)”.',
    ],
  },
  {
    name: 'in French',
    input: {
      'content/articles/fr/b.mdx':
        '---\ntitle: B\n---\n\nVoyez plus bas la liste ci-dessous.\n\nBaissez le son plus bas.',
    },
    expected: ['Voyez plus bas', 'liste ci-dessous'].map(
      (found) =>
        `content/articles/fr/b.mdx:5 has “${found}”; expected a link with the name of the place: “[words](#id)”.`,
    ),
  },
]);
