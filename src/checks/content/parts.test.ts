import { parts } from './parts.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';

testRule(parts, [
  {
    name: 'parts as they are meant',
    input:
      '<Callout kind="note">\n\n<Fact name="link-lifetime" unless />, <Term name={"session"}>session</Term>\n\n</Callout>',
    expected: [],
  },
  {
    name: 'a misspelt part',
    input: '<Calout kind="note" />',
    expected: [`${a}:5 has <Calout>, which is no part. Nearest: <Callout>.`],
  },
  {
    name: 'HTML',
    input: 'Press <b>OK</b>.',
    expected: [`${a}:5 has <b>, which is HTML; expected “**words**”.`],
  },
  {
    name: 'a word that is none of the right ones',
    input: '<Callout kind="warnign" />',
    expected: [`${a}:5 has <Callout> with kind="warnign", which does not exist. Nearest: warning.`],
  },
  {
    name: 'an attribute that it does not take',
    input: '<Callout kind="note" titel="Hi" />',
    expected: [`${a}:5 has <Callout> with “titel”, which it does not take. Nearest: title.`],
  },
  {
    name: 'an attribute missing, and one empty',
    input: '<Question id="q" ask="" />\n\n<Term>x</Term>',
    expected: [
      `${a}:5 has <Question> without ask="…". The question, in the reader’s words.`,
      `${a}:7 has <Term> without name="…". A key of the terms.`,
    ],
  },
  {
    name: 'names that content does not have',
    input: '<Fact name="link-life" /> <Term name="sesion">x</Term>',
    expected: [
      `${a}:5 has <Fact> with name="link-life", which does not exist. Nearest: link-lifetime.`,
      `${a}:5 has <Term> with name="sesion", which does not exist. Nearest: session.`,
    ],
  },
  {
    name: 'a flag with a value, and a text that is JavaScript',
    input: '<Fact name={1 + 1} unless="yes" {...rest} />',
    expected: [
      `${a}:5 has <Fact> with a name that is no text; expected name="…".`,
      `${a}:5 has <Fact> with a value for unless; expected “unless” alone.`,
      `${a}:5 has <Fact> with “{...rest}”, which it does not take. Expected one of: name, unless.`,
    ],
  },
]);
