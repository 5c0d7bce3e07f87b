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
]);
