import { codes } from './codes.ts';
import { testRule } from './rule-testing.ts';

const article = (name: string, code: string) => ({
  [`content/articles/en/${name}.mdx`]: `---\ntitle: T\n${code}\n---\n`,
});
const retired = { titles: { en: 'R' }, instead: [] };
// The small content around each row has an article of its own.
const around = {
  ...article('b', 'code: F7QX'),
  'content/links.json': JSON.stringify({
    F7QX: { article: 'b', places: [] },
    '7F3Q': { article: 'c', places: [] },
    R4RR: { article: 'r', places: [], retired },
  }),
};
const known = { ...around, ...article('c', 'code: 7F3Q') };
const takeOut = 'Take its “code” line out and run “npm run publish-links”: it gets a new one.';
const putBack =
  'expected 7F3Q, under which content/links.json knows it. Run “npm run publish-links”, which puts it back.';
const letters = 'expected four or five of 2345679ACDEFHJKMNPQRTWXY, such as 7F3Q';
const c = 'content/articles/en/c.mdx';
const d = 'content/articles/en/d.mdx';

testRule(codes, [
  { name: 'a code each', input: { ...known, ...article('d', 'code: A4KR') }, expected: [] },
  { name: 'none', input: { ...around, ...article('c', '') }, expected: [`${c}:2 has no “code”; ${putBack}`] },
  {
    name: 'commented out',
    input: { ...around, ...article('c', '# code: 7F3Q') },
    expected: [`${c}:2 has no “code”; ${putBack}`],
  },
  { name: 'empty', input: { ...around, ...article('c', 'code:') }, expected: [`${c}:3 has no “code”; ${putBack}`] },
  {
    name: 'another',
    input: { ...around, ...article('c', 'code: 9XYW') },
    expected: [`${c}:3 has “9XYW” as code; ${putBack}`],
  },
  {
    name: 'in small letters',
    input: { ...around, ...article('c', 'code: 7f3q') },
    expected: [`${c}:3 has “7f3q” as code; ${putBack}`],
  },
  {
    name: 'a number',
    input: { ...around, ...article('c', 'code: 2345') },
    expected: [`${c}:3 has 2345 as code; ${putBack}`],
  },
  {
    name: 'that of another',
    input: { ...around, ...article('c', 'code: F7QX') },
    expected: [`${c}:3 has “F7QX” as code; ${putBack}`],
  },
  {
    name: 'none, in a new article',
    input: { ...known, ...article('d', '') },
    expected: [`${d}:2 has no “code” yet; expected one. Run “npm run publish-links”, which gives it one.`],
  },
  {
    name: 'a number, in a new article',
    input: { ...known, ...article('d', 'code: 2E34') },
    expected: [
      `${d}:3 has 2e+34 as code; ${letters}, in quotes, for YAML takes this for something else than a text. ${takeOut}`,
    ],
  },
  {
    name: 'letters that are mistaken for others, in a new article',
    input: { ...known, ...article('d', 'code: 7F3O') },
    expected: [`${d}:3 has “7F3O” as code; ${letters}. ${takeOut}`],
  },
  {
    name: 'a copy that stands before what it was made of',
    input: { ...known, ...article('a-copy', 'code: 7F3Q') },
    expected: [
      `content/articles/en/a-copy.mdx:3 has “7F3Q” as code, which is that of ${c}; expected one of its own. ${takeOut}`,
    ],
  },
  {
    name: 'a copy of a new article',
    input: { ...known, ...article('d', 'code: A4KR'), ...article('e', 'code: A4KR') },
    expected: [
      `content/articles/en/e.mdx:3 has “A4KR” as code, which is that of ${d}; expected one of its own. ${takeOut}`,
    ],
  },
  {
    name: 'that of a retired article',
    input: { ...known, ...article('d', 'code: R4RR') },
    expected: [
      `${d}:3 has “R4RR” as code, which is that of the retired article /articles/r/; expected one of its own. ${takeOut}`,
    ],
  },
  {
    name: 'two that were swapped',
    input: { ...around, ...article('b', 'code: 7F3Q'), ...article('c', 'code: F7QX') },
    expected: [
      `content/articles/en/b.mdx:3 has “7F3Q” as code and the file name of /go/F7QX, mixed up with ${c}. Expected “code: F7QX” in the article that people know by that link, under this file name, and in no other. Mend the “code” lines or the file names by hand.`,
      `${c}:3 has “F7QX” as code and the file name of /go/7F3Q, mixed up with content/articles/en/b.mdx. Expected “code: 7F3Q” in the article that people know by that link, under this file name, and in no other. Mend the “code” lines or the file names by hand.`,
    ],
  },
  {
    name: 'frontmatter that is no YAML, which is told elsewhere',
    input: { ...around, ...article('c', 'a: b: c') },
    expected: [],
  },
  {
    name: 'a ledger that was lost, which is told elsewhere',
    input: { ...known, 'content/links.json': '{}' },
    expected: [],
  },
]);
