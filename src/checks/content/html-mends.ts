/** What a writer means by each element of HTML, and what articles have for it. */
const meant: ReadonlyArray<[elements: string, expected: string]> = [
  ['b strong u mark', '“**words**”'],
  ['i em cite var dfn', '“*words*”'],
  ['s del strike', '“~~words~~”'],
  ['code samp tt', '“`words`”'],
  ['a', '“[words](address)”'],
  ['img picture svg figure figcaption', '<Figure picture="…" alt="what there is to see" />'],
  ['br', 'a new paragraph, or “\\” at the end of the line'],
  ['hr', '“***” on a line of its own'],
  ['h1 h2 h3 h4 h5 h6', '“## Heading {#id}”'],
  ['ul li', '“- ” at the start of each entry'],
  ['ol', '“1. ” at the start of each entry'],
  ['blockquote q', '“> ” at the start of the line'],
  ['table thead tbody tr th td', 'a table of lines such as “| a | b |”, whose second line is “| --- | --- |”'],
  ['details summary', '<Question id="…" ask="…">'],
  ['p div span font center small big section article', 'the words alone, with a blank line between paragraphs'],
  ['iframe video embed object', '<Video href="https://…" picture="…" title="…" />, or a link: “[words](https://…)”'],
  ['audio', 'a link: “[words](https://…)”'],
];

const expectations = new Map(
  meant.flatMap(([elements, expected]) => elements.split(' ').map((name) => [name, expected] as const)),
);

/** What to write in place of an element of HTML. `parts` are those that articles have. */
export const mendHtml = (name: string, parts: readonly string[] = []): string =>
  expectations.get(name.toLowerCase()) ??
  (parts.length > 0 ? `Markdown, or a part: ${parts.map((part) => `<${part}>`).join(', ')}` : 'Markdown, or a part');
