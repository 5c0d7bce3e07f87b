import { codes } from './codes.ts';
import { testRule } from './rule-testing.ts';

const article = (name: string, code: string) => ({
  [`content/articles/en/${name}.mdx`]: `---\ntitle: T\ncode: ${code}\n---\n`,
});

testRule(codes, [
  { name: 'a code each', input: { ...article('c', '7F3Q'), ...article('d', 'A4KR') }, expected: [] },
  {
    name: 'one code twice',
    input: { ...article('c', '7F3Q'), ...article('d', '7F3Q') },
    expected: [
      'content/articles/en/d.mdx:3 has the code “7F3Q”, which is that of content/articles/en/c.mdx; expected one of its own. Take the “code” line out of the younger article and run “npm run publish-links”: it gets a new one.',
    ],
  },
]);
