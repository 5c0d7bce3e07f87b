import { markdown } from './markdown.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';
const asItStands = (found: string, expected: string, line = 5) =>
  `${a}:${line} has “${found}”, which readers would see as it stands; expected ${expected}.`;

const all = `## Heading *with* \`code\` {#heading}

Text with **bold**, ~~struck~~, [a link](/search/), [another][name] and\\
a second line. Half of [it] is (so), $5 or $6, 10:30:00, "a": b, 2 * 3 * 4, C# and [sic].

[name]: /search/

- One
  1. Two

     > Three

***

| Left | Right |
| :--- | ----: |
| \`a\\|b\` | ~~c~~ |

\`\`\`text
:::note ** [^1] ==x==
\`\`\`

<Callout kind="note">

Text, and \`**code**\`. {/* a note to writers: **, [x][y] */}

</Callout>`;

testRule(markdown, [
  { name: 'all that articles may use', input: all, expected: [] },
  { name: 'a footnote with two marks', input: 'Text.[^1] Again.[^1]\n\n[^1]: More.', expected: [] },
  {
    name: 'a footnote that no mark leads to, and one that is there twice',
    input: 'Text.[^one]\n\n[^one]: More.\n\n[^one]: Most.\n\n[^two]: Nothing.',
    expected: [
      `${a}:9 has the footnote “[^one]: …” again; expected it once, as on line 7.`,
      `${a}:11 has the footnote “[^two]: …”, which no mark leads to and nobody sees; expected “[^two]” in the text.`,
    ],
  },
  {
    name: 'what no article ever needs',
    input: { [a]: '+++\ntitle = "A"\n+++\n' },
    expected: [`${a}:1 has a “toml”, which articles cannot show; expected plain Markdown.`],
  },
  {
    name: 'boxes to tick',
    input: '- [ ] One\n- [x] Two\n- Three',
    expected: [5, 6].map(
      (line) =>
        `${a}:${line} has a box to tick, which has no name for those who hear the page; expected a plain list, or <Steps>.`,
    ),
  },
  {
    name: 'titles of links',
    input: 'A [link](/search/ "Search") and [another][name].\n\n[name]: /search/ "Again"',
    expected: [
      `${a}:5 has the title “Search” on a link, which a phone never shows; expected its words in the text itself.`,
      `${a}:7 has the title “Again” on a link, which a phone never shows; expected its words in the text itself.`,
    ],
  },
  {
    name: 'words beside the language of code',
    input: '```js title="a.js"\nx\n```',
    expected: [
      `${a}:5 has “title="a.js"” beside the language of a block of code, where nobody sees it; expected its words in the text itself.`,
    ],
  },
  {
    name: 'words between single tildes',
    input: 'H~2~O',
    expected: [
      `${a}:5 has words between two “~”, which strikes them out; expected “~~words~~”, or “\\~” where the sign is meant.`,
    ],
  },
  {
    name: 'a row with another number of cells',
    input: '| a | b |\n| - | - |\n| c | d |\n| e | f | g |',
    expected: [`${a}:5 has a table whose row on line 8 has 3 cells; expected 2, as in its first row.`],
  },
  {
    name: 'a definition that no link uses, and one given twice',
    input: '[Note]: important\n\n[x][y]\n\n[y]: /a/\n[y]: /b/',
    expected: [
      `${a}:5 has “[Note]: …”, which no link uses and nobody sees; expected “[words][Note]” in the text.`,
      `${a}:10 has “[y]: …” again; expected it once, as on line 9.`,
    ],
  },
  {
    name: 'the callouts of other systems',
    input: ':::note\n\nText.\n\n:::\n\n> [!NOTE]\n> Text.\n\n!!! warning "Title"\n\nA :abbr[x].',
    expected: [
      asItStands(':::note', 'a <Callout kind="note">'),
      asItStands(':::', 'a <Callout kind="note">', 9),
      asItStands('[!NOTE]', 'a <Callout kind="note">', 11),
      asItStands('!!! warning "Title"', 'a <Callout kind="note">', 14),
      asItStands(':abbr[', 'a <Callout kind="note">', 16),
    ],
  },
  {
    name: 'a callout of another system within a paragraph, at its own line',
    input: 'Text.\n:::warning[Careful]\nMore.\n:::',
    expected: [
      asItStands(':::warning[Careful]', 'a <Callout kind="note">', 6),
      asItStands(':::', 'a <Callout kind="note">', 8),
    ],
  },
  {
    name: 'footnotes that have no text, or have it in place',
    input: 'A.[^1] B.^[note]',
    expected: [
      asItStands('[^1]', 'a line “[^name]: Its text.” with the same name'),
      asItStands('^[note]', '“[^name]”, and a line “[^name]: Its text.”'),
    ],
  },
  {
    name: 'links that are none',
    input: '[a][b], [[page]], [words] (/search/), [words](/se arch/).',
    expected: [
      asItStands('[[page]]', '[words](/articles/…/)'),
      ...['[words] (/search/)', '[words](/se arch/)'].map((found) =>
        asItStands(found, '[words](address), without a space in the address or before it'),
      ),
      asItStands('[a][b]', 'a line “[name]: address” with the same name'),
    ],
  },
  {
    name: 'marks that do not close around words, or that other systems know',
    input: 'A **bold, ==marked== and x^2^.',
    expected: [
      asItStands('**', 'a pair of them close around the words: “**words**”'),
      ...['==marked==', '^2^'].map((found) => asItStands(found, 'the words alone, or “**words**”')),
    ],
  },
  {
    name: 'formulas',
    input: '$x+y$ and $$z$$',
    expected: ['$x+y$', '$$', '$$'].map((found) => asItStands(found, 'the formula in words')),
  },
  {
    name: 'a heading, a table, a list and a definition that are none',
    input: '##Heading\n\n| a | b |\n| c | d |\n\n• One\n• Two\n\nWord\n: Meaning',
    expected: [
      asItStands('##Heading', '“## Heading {#id}”, with a space'),
      ...[7, 8].map((line) =>
        asItStands(
          line === 7 ? '| a | b |' : '| c | d |',
          'a table, whose second line is “| --- | --- |” with as many columns as its first',
          line,
        ),
      ),
      asItStands('• One', '“- ” at the start of each entry', 10),
      asItStands('• Two', '“- ” at the start of each entry', 11),
      asItStands(': Meaning', 'a list with the word in bold: “- **Word:** what it means.”', 14),
    ],
  },
  {
    name: 'a name for a sign',
    input: 'Well done :tada:',
    expected: [asItStands(':tada:', 'the character itself, or none')],
  },
  {
    name: 'brackets the wrong way round, and strokes of a table without their second line',
    input: '(words)[/search/] but (so)[sic].\n\nName | Meaning\nA | B',
    expected: [
      asItStands('(words)[/search/]', '[words](address), with the brackets the other way round'),
      asItStands(
        'Name | Meaning A | B',
        'a table: lines that begin and end with “|”, of which the second is “| --- | --- |”',
        7,
      ),
    ],
  },
  {
    name: 'tables without headings, and without rows',
    input: '|  |  |\n| - | - |\n| a | b |\n\n| a |\n| - |\n\n|  | a |\n| - | - |\n| b | c |',
    expected: [
      `${a}:5 has a table whose first row is empty, which names no column for those who hear it; expected a heading in each cell of it.`,
      `${a}:9 has a table with headings and no row under them; expected at least one.`,
    ],
  },
]);
