import { blockParts } from './block-parts.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';
const inParagraph = (name: string, line = 5) =>
  `${a}:${line} has <${name}> in the middle of a paragraph; expected it on lines of its own, with a blank line before and after.`;
const onLine = (name: string, line = 5) =>
  `${a}:${line} has <${name}> with words on the line of its tag; expected a blank line after the opening tag and before the closing one.`;
const facts = 'list: { kind: list }\nhours: { value: 24, unit: hour }\n';

testRule(blockParts, [
  {
    name: 'blocks between paragraphs, and words in sentences',
    input:
      'Text <Fact name="hours" /> and <Term name="session">session</Term>.\n\n<Callout kind="note">\n\nText.\n\n</Callout>\n\n<Steps>\n1. One\n</Steps>\n\n<Fact name="list" />',
    expected: [],
  },
  {
    name: 'a block in the middle of a paragraph, of a heading, of a cell',
    input:
      'Text <Callout kind="note">note</Callout>.\n\n## Heading <Steps /> {#a}\n\n| a |\n| - |\n| <Callout kind="note">x</Callout> |',
    expected: [inParagraph('Callout'), inParagraph('Steps', 7), inParagraph('Callout', 11)],
  },
  {
    name: 'words on the line of a tag',
    input: '<Callout kind="note">**Text** and more.</Callout>',
    expected: [onLine('Callout')],
  },
  {
    name: 'a fact that is a list, in a sentence',
    input: { 'content/facts.yaml': facts, [a]: '---\ntitle: A\n---\n\nAllow <Fact name="list" />.\n' },
    expected: [inParagraph('Fact')],
  },
]);
