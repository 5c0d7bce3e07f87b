import { unlinkedArticles } from './unlinked-articles.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(unlinkedArticles, [
  {
    name: 'articles that are led to by a link, by “related” and by the tree of fixes',
    input: {
      [a]: '---\ntitle: A\nrelated: [c]\n---\n\n[B](/articles/b/#x)',
      'content/articles/en/c.mdx': '---\ntitle: C\n---\n\nText.',
      'content/fixes.yaml': 'x:\n  read: /articles/a/\n',
    },
    expected: [],
  },
  {
    name: 'one that only itself and a draft lead to, and one that only a draft is',
    input: {
      [a]: '---\ntitle: A\n---\n\n[B](/articles/b/) [A](/articles/a/#x)',
      'content/articles/en/c.mdx': '---\ntitle: C\ndraft: true\n---\n\n[A](/articles/a/)',
    },
    expected: [
      `${a}:2 is led to by no other article; expected a link to /articles/a/ in one, or “a” in its “related”.`,
    ],
  },
  { name: 'articles of which one cannot be read', input: 'A { brace.', expected: [] },
]);
