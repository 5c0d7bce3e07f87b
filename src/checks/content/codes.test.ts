import { codes } from './codes.ts';
import { testRule } from './rule-testing.ts';

const article = (name: string, code?: string) => ({
  [`content/articles/en/${name}.mdx`]: `---\ntitle: T\n${code === undefined ? '' : `code: ${code}\n`}---\n`,
});

const b = article('b', 'YX55');

testRule(codes, [
  { name: 'a code each', input: { ...b, ...article('c', '7F3Q'), ...article('d', 'A4KR') }, expected: [] },
  {
    name: 'one code twice',
    input: { ...b, ...article('c', '7F3Q'), ...article('d', '7F3Q') },
    expected: [
      'content/articles/en/d.mdx:3 has the code “7F3Q”, which is that of content/articles/en/c.mdx; expected one of its own. Take the “code” line out of the younger article and run “npm run publish-links”: it gets a new one.',
    ],
  },
  {
    name: 'a new article',
    input: { ...b, ...article('c') },
    expected: [
      'content/articles/en/c.mdx:2 has no code yet; expected its permanent one. Run “npm run publish-links”, which gives it.',
    ],
  },
  {
    name: 'an article that lost its code, which the ledger tells',
    input: { ...b, ...article('c'), 'content/links.json': '{ "7F3Q": { "article": "c", "places": [] } }' },
    expected: [],
  },
  {
    name: 'frontmatter that cannot be read, which is told apart',
    input: { ...b, 'content/articles/en/c.mdx': '---\ntitle: "T\ncode: 7F3Q\n---\n' },
    expected: [],
  },
]);
