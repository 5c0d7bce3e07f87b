import { plainLanguage } from './plain-language.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';
// The articles around the one under test are short as well; as drafts they do not count.
const only = (text: string) => ({
  [a]: `---\ntitle: A\n---\n\n${text}\n`,
  'content/articles/en/b.mdx': '---\ndraft: true\n---\n\nShort.\n',
});
const repeat = (sentence: string, times: number) => Array.from({ length: times }, () => sentence).join(' ');
const plain = repeat('The link has run out, so ask for a new one.', 20);

testRule(plainLanguage, [
  { name: 'plain text', input: only(plain), expected: [] },
  { name: 'a stub', input: only('The link has run out.'), expected: [`${a} has 5 words; expected 150 to 900.`] },
  {
    name: 'too long',
    input: only(repeat(plain, 5)),
    expected: [`${a} has 1100 words; expected 150 to 900.`],
  },
  {
    name: 'endless sentences',
    input: only(`${repeat('and the link is old', 40)}.`),
    expected: [
      `${a} has 200.0 words in a sentence on average; expected at most 18.`,
      `${a} reads at grade 74.2 of school; expected at most 8.`,
    ],
  },
  {
    name: 'officialese',
    input: only(repeat('Organizational representatives facilitate individual authentication.', 30)),
    expected: [`${a} reads at grade 45.4 of school; expected at most 8.`],
  },
]);
