import { fixLinks } from './fix-links.ts';
import { testRule } from './rule-testing.ts';

const file = 'content/fixes.yaml';

testRule(fixLinks, [
  { name: 'no tree', input: {}, expected: [] },
  {
    name: 'links to articles, to a place in one and to a page',
    input: {
      [file]:
        'a:\n  outcome: { en: Wait, es: Espere }\n  read: /articles/b/#why\n  hint:\n    en: "See [search](/search/), [the article](/articles/b/)."\n    es: Espere.\n',
    },
    expected: [],
  },
  {
    name: 'links that lead nowhere, in a text and of an outcome',
    input: {
      [file]:
        'a:\n  outcome: { en: Wait, es: Espere }\n  read: /articles/bb/\n  also: [/articles/b/#whi]\n  hint:\n    en: "See [the article](/articles/c/)."\n    es: "Vea [el artículo](/articles/c/)."\n',
    },
    expected: [
      `${file}:6 links to /articles/c/, which does not exist. Nearest: /articles/b/.`,
      `${file}:7 links to /articles/c/, which does not exist. Nearest: /articles/b/.`,
      `${file}:3 links to /articles/bb/, which does not exist. Nearest: /articles/b/.`,
      `${file}:4 links to /articles/b/#whi, but content/articles/en/b.mdx has no place with that id. Nearest: /articles/b/#why.`,
    ],
  },
]);
