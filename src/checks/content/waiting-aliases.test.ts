import { testRule } from './rule-testing.ts';
import { waitingAliases } from './waiting-aliases.ts';

const file = 'content/aliases/es.yaml';

testRule(waitingAliases, [
  { name: 'an article in English only', input: { [file]: '/articles/b/: [enlace]\n' }, expected: [] },
  { name: 'no article', input: { [file]: '' }, expected: [] },
  {
    name: 'an article that is translated',
    input: {
      'content/articles/es/b.mdx': '---\ntitle: B\n---\n',
      [file]: '# Enlaces\n/articles/b/: [enlace]\n',
    },
    expected: [
      'content/aliases/es.yaml:2 has aliases for /articles/b/, which is written in this language; expected them in content/articles/es/b.mdx.',
    ],
  },
  {
    name: 'an article that does not exist',
    input: { [file]: '/articles/bb/: [enlace]\n' },
    expected: [
      'content/aliases/es.yaml:1 has aliases for /articles/bb/, and there is no content/articles/en/bb.mdx. Expected one of: /articles/b/.',
    ],
  },
]);
