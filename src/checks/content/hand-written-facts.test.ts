import { handWrittenFacts } from './hand-written-facts.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';
const own = 'source: persona-what-is, checked: 2026-11-22';
const facts = `link-lifetime: { value: 24, unit: hour, decides: organization, ${own} }
resumed-lifetime: { value: 24, unit: hour, decides: organization, ${own} }
persona-domain: { value: withpersona.com, kind: domain, decides: persona, ${own} }
`;
const article = (text: string) => ({ [a]: `---\ntitle: A\n---\n\n${text}\n`, 'content/facts.yaml': facts });

const byHand = (found: string, line: number) =>
  `${a}:${line} writes “${found}” by hand; expected <Fact name="link-lifetime" /> or <Fact name="resumed-lifetime" />.`;

testRule(handWrittenFacts, [
  { name: 'a fact as a part', input: article('It lives <Fact name="link-lifetime" />.'), expected: [] },
  {
    name: 'a number by hand',
    input: article('It lives 24 hours.'),
    expected: [
      `${a}:5 writes “24 hours” by hand; expected <Fact name="link-lifetime" /> or <Fact name="resumed-lifetime" />.`,
    ],
  },
  {
    name: 'a domain by hand, in a list',
    input: article('- It ends in `withpersona.com`.'),
    expected: [`${a}:5 writes “withpersona.com” by hand; expected <Fact name="persona-domain" />.`],
  },
  { name: 'another number', input: article('It lives 124 hours or 48 hours.'), expected: [] },
  { name: 'another domain', input: article('Not withpersona.com.evil.example, not x.withpersona.com.'), expected: [] },
  { name: 'a heading', input: article('## The first 24 hours {#first}'), expected: [] },
  {
    name: 'a number by hand, however it is spelt',
    input: article(
      'A 24-hour link.\n\nIt lives 24\u00A0hours.\n\nIt lives 24&nbsp;hours.\n\nIt lives 24\nhours.\n\nIt lives 24 hrs or 24h.',
    ),
    expected: [
      byHand('24-hour', 5),
      ...[7, 9, 11].map((line) => byHand('24 hours', line)),
      byHand('24 hrs', 14),
      byHand('24h', 14),
    ],
  },
  {
    name: 'a number in words',
    input: article('It lives twenty-four hours.\n\nA twenty-four-hour link, and four hours.'),
    expected: [byHand('twenty-four hours', 5), byHand('twenty-four-hour', 7)],
  },
  {
    name: 'a number by hand in Japanese, without spaces around it',
    input: {
      'content/articles/ja/b.mdx': '---\ntitle: B\n---\n\nリンクは24時間使えます。124時間ではありません。',
      'content/facts.yaml': facts,
    },
    expected: [
      'content/articles/ja/b.mdx:5 writes “24時間” by hand; expected <Fact name="link-lifetime" /> or <Fact name="resumed-lifetime" />.',
    ],
  },
  {
    name: 'a number by hand in a translation',
    input: {
      'content/articles/es/b.mdx': '---\ntitle: B\n---\n\nVale 24 horas, veinticuatro horas.',
      'content/facts.yaml': facts,
    },
    expected: [
      'content/articles/es/b.mdx:5 writes “24 horas” by hand; expected <Fact name="link-lifetime" /> or <Fact name="resumed-lifetime" />.',
      'content/articles/es/b.mdx:5 writes “veinticuatro horas” by hand; expected <Fact name="link-lifetime" /> or <Fact name="resumed-lifetime" />.',
    ],
  },
  {
    name: 'a number by hand in French',
    input: {
      'content/articles/fr/b.mdx': '---\ntitle: B\n---\n\nIl marche 24 heures, vingt-quatre heures, 24h.',
      'content/facts.yaml': facts,
    },
    expected: ['24 heures', '24h', 'vingt-quatre heures'].map(
      (found) =>
        `content/articles/fr/b.mdx:5 writes “${found}” by hand; expected <Fact name="link-lifetime" /> or <Fact name="resumed-lifetime" />.`,
    ),
  },
]);
