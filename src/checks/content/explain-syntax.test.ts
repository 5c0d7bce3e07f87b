import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseText } from './parse-article.ts';

const rows = [
  { name: 'a whole text', input: 'A \\{ brace, x < 5, `{code}` {/* a note */}', expected: [] },
  {
    name: 'several at once, and what follows from none of them',
    input: 'A { brace.\n\nI <3 it.\n\n<Callout kind=“note”>\n\nText.\n\n</Callout>\n\n##Heading {#x}',
    expected: [
      '1 has “{”, with which code would begin; expected “\\{” where the sign itself is meant.',
      '11 has “##Heading {#x}” without a space after “##”; expected “## Heading {#x}”.',
      '3 has “<3”, with which a part would begin; expected “\\<3” where the sign itself is meant.',
      '5 has curly quotes in <Callout>; expected straight quotes: <Callout kind="note">.',
    ],
  },
  {
    name: 'braces of templates, and words in braces',
    input: 'A {% name %} and {two words}.',
    expected: [
      '1 has “{% name %}”, which is taken for code; expected “\\{” where the sign itself is meant.',
      '1 has “{two words}”, which is taken for code; expected “\\{” where the sign itself is meant.',
    ],
  },
  {
    name: 'ids that are none',
    input: '## A {# a}\n\n## B {#b\n\n{#c}',
    expected: [
      '1 has “{# a}” as the id of a heading; expected an id such as “{#a}”.',
      '3 has “## B {#b”, whose id has no “}”; expected “## B {#b}”.',
      '5 has “{#c}”, an id that no heading has; expected it at the end of a line that begins with “## ”.',
    ],
  },
  {
    name: 'notes',
    input: 'Text <!-- a note -->\n\n{/* no end',
    expected: [
      '1 has “<!-- a note -->”, a note as HTML has it; expected “{/* … */}”.',
      '3 begins a note with “{/*” that has no end; expected “*/}” after it.',
    ],
  },
  {
    name: 'parts that are not closed, or closed wrongly',
    input:
      '<Steps>\n\n1. A\n\n</Step>\n\n</Callout>\n\nA <Term name="x">word\n\nof</Term> it.\n\n<Callout kind="note">\n\nText.',
    expected: [
      '13 opens <Callout> and never closes it; expected “</Callout>” after what belongs to it.',
      '5 has </Step> where <Steps> of line 1 is to be closed; expected “</Steps>”.',
      '7 has </Callout>, which closes nothing; expected “<Callout>” before it, or none of both.',
      '9 opens <Term> and does not close it in the same paragraph or entry; expected “</Term>” before its end, or both tags on lines of their own.',
    ],
  },
  {
    name: 'an inner part that is not closed',
    input: '<Callout kind="note">\n\n<Steps>\n\n1. A\n\n</Callout>',
    expected: ['3 opens <Steps> and does not close it before </Callout> on line 7; expected “</Steps>” there.'],
  },
  {
    name: 'values without quotes, and with one too many',
    input: 'A <Fact name=x /> and\n\n<Fact name="a "b" c" />',
    expected: [
      '1 has a value without quotes in <Fact>; expected <Fact name="x" />.',
      '3 has <Fact> with a quote too many or too few; expected two straight quotes around each value, name="…", and none inside.',
    ],
  },
  {
    name: 'values in braces, and tags without their end',
    input: 'A <Fact name={\n\n<Figure picture="a"\n\nText.',
    expected: [
      '1 has a value in braces in <Fact>; expected straight quotes around it: name="…".',
      '3 has <Figure without its “>”; expected “>” after the last value.',
    ],
  },
  {
    name: 'HTML, and addresses between “<” and “>”',
    input: 'A<br>b <a href=x>c</a>\n\nSee <https://a.example/> or <me@a.example>.',
    expected: [
      '1 has <a>, which is HTML; expected “[words](address)”.',
      '1 has <br>, which is HTML; expected a new paragraph, or “\\” at the end of the line.',
      '3 has “<https://a.example/>”; expected “[words that say what it is](https://a.example/)”.',
      '3 has “<me@a.example>”; expected “[words that say what it is](mailto:me@a.example)”.',
    ],
  },
];

for (const { name, input, expected } of rows) {
  test(`explainSyntax: ${name}`, () => {
    const told = parseText('a.mdx', input).problems.map(({ line, message }) => `${line} ${message}`);
    assert.deepEqual(told.sort(), expected);
  });
}

test('what stands around a place that cannot be read is read', () => {
  const { links, parts, isReadable } = parseText('a.mdx', 'A { brace.\n\n[x](/y/) <Fact name=“z” />');
  assert.deepEqual([links[0]?.url, parts[0]?.attributes.get('name'), isReadable], ['/y/', 'z', false]);
});
