import { testRule } from './rule-testing.ts';
import { sharedAliases } from './shared-aliases.ts';

const file = (name: string, alias: string) => ({ [`content/articles/${name}.mdx`]: `---\naliases: [${alias}]\n---\n` });

testRule(sharedAliases, [
  { name: 'words of one article', input: { ...file('en/a', 'old link'), ...file('en/c', 'new link') }, expected: [] },
  { name: 'the same in two languages', input: { ...file('en/a', 'selfie'), ...file('es/a', 'selfie') }, expected: [] },
  {
    name: 'those of an article and its copy, which is told to be one',
    input: {
      'content/articles/en/a.mdx': '---\ncode: A4KR\naliases: [old link]\n---\n',
      'content/articles/en/c.mdx': '---\ncode: A4KR\naliases: [old link]\n---\n',
      'content/links.json': '{ "A4KR": { "article": "a", "places": [] } }',
    },
    expected: [],
  },
  {
    name: 'words of two articles',
    input: { ...file('en/a', 'old link'), ...file('en/c', 'Old link') },
    expected: [
      'content/articles/en/c.mdx:2 has the alias “Old link”, which content/articles/en/a.mdx has; expected it in one of them.',
    ],
  },
  {
    name: 'words of an article, and of one that waits for its translation',
    input: { ...file('es/a', 'enlace'), 'content/aliases/es.yaml': '/articles/b/: [qr, Enlace]\n' },
    expected: [
      'content/aliases/es.yaml:1 has the alias “Enlace”, which content/articles/es/a.mdx has; expected it in one of them.',
    ],
  },
  {
    name: 'words of two articles that wait for their translation',
    input: { 'content/aliases/es.yaml': '/articles/a/: [enlace]\n/articles/b/: [qr, enlace]\n' },
    expected: ['content/aliases/es.yaml:2 has the alias “enlace”, which /articles/a/ has; expected it in one of them.'],
  },
]);
