import { fixLinks } from './fix-links.ts';
import { testRule } from './rule-testing.ts';

const file = 'content/fixes.yaml';
const spanish = 'content/fixes/es.yaml';

testRule(fixLinks, [
  { name: 'no tree', input: {}, expected: [] },
  {
    name: 'links to articles, to a place in one and to a page',
    input: {
      [file]:
        'a:\n  outcome: Wait\n  read: /articles/b/#why\n  hint: "See [search](/search/), [the article](/articles/b/)."\n',
    },
    expected: [],
  },
  {
    name: 'links that lead nowhere, in a text and of an outcome',
    input: {
      [file]:
        'a:\n  outcome: Wait\n  read: /articles/bb/\n  also: [/articles/b/#whi]\n  hint: "See [the article](/articles/c/)."\n',
      [spanish]: 'a:\n  hint: "Vea [el artículo](/articles/c/)."\n',
    },
    expected: [
      `${file}:5 links to /articles/c/, which does not exist. Nearest: /articles/b/.`,
      `${spanish}:2 links to /articles/c/, which does not exist. Nearest: /articles/b/.`,
      `${file}:3 links to /articles/bb/, which does not exist. Nearest: /articles/b/.`,
      `${file}:4 links to /articles/b/#whi, but content/articles/en/b.mdx has no place with that id. Nearest: /articles/b/#why.`,
    ],
  },
]);
