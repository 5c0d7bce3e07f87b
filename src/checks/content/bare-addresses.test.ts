import { bareAddresses } from './bare-addresses.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';
const bare = (found: string, whole = found, line = 5) =>
  `${a}:${line} writes the address ${found} bare; expected [words that say what it is](${whole}), or \`${found}\` where readers should recognise it, or a <Fact> of content/facts.yaml.`;

testRule(bareAddresses, [
  {
    name: 'links with words, code, facts, and names with a dot',
    input:
      'The [form](https://example.org/form), [mail](mailto:me@example.org), `https://example.org`, <Fact name="languages" />, Remote.com, e.g. Node.js, and/or, 10.5/20, U.S./Canada, @name, 3:30.\n\n[ref]\n\n[ref]: https://example.org/',
    expected: [],
  },
  {
    name: 'what the parser makes a link of',
    input: 'See https://example.org/a_b, www.example.org. Write to me@example.org!',
    expected: [
      bare('https://example.org/a_b'),
      bare('www.example.org', 'https://www.example.org'),
      bare('me@example.org', 'mailto:me@example.org'),
    ],
  },
  {
    name: 'what the parser leaves as it is',
    input: 'See ftp://example.org and\nexample.org/form, or **münchen.example/x**.',
    expected: [
      bare('ftp://example.org'),
      bare('example.org/form', 'https://example.org/form', 6),
      bare('münchen.example/x', 'https://münchen.example/x', 6),
    ],
  },
  {
    name: 'in a heading, a table, a part, and as the words of a link',
    input:
      '## At http://example.org {#at}\n\n| a |\n| - |\n| me@example.org |\n\n<Callout kind="note">\n\nexample.org/a\n\n</Callout>\n\n[https://example.org](https://example.org/)',
    expected: [
      bare('http://example.org'),
      bare('me@example.org', 'mailto:me@example.org', 9),
      bare('example.org/a', 'https://example.org/a', 13),
      bare('https://example.org', 'https://example.org', 17),
    ],
  },
  {
    name: 'a domain with a subdomain, but not an abbreviation or a number',
    input: 'Look at help.example.org, not at U.S.A., p. 1.2.3 or Node.js.',
    expected: [bare('help.example.org', 'https://help.example.org')],
  },
]);
