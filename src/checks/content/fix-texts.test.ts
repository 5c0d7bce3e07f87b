import { fixTexts } from './fix-texts.ts';
import { testRule } from './rule-testing.ts';

const file = 'content/fixes.yaml';
const spanish = 'content/fixes/es.yaml';

/** A tree with one outcome, whose only step is this, in English and in Spanish. The step stands on line 5 and on line 4. */
const step = (en: string, es = en) => ({
  [file]: `a:\n  outcome: Wait\n  ask: Hello. My link is …\n  steps:\n    - '${en}'\n`,
  [spanish]: `a:\n  outcome: Espere\n  steps:\n    - '${es}'\n  ask: Hola. Mi enlace es …\n`,
});

testRule(fixTexts, [
  { name: 'no tree', input: {}, expected: [] },
  {
    name: 'sentences with all that they may have',
    input: step(
      '**Ask <HelpDesk />** for *it*, `now`. It takes <Fact name="link-lifetime" unless />: [why](/articles/b/#why).',
    ),
    // The parts of the tests are few.
    expected: [
      `${file}:5 has <HelpDesk>, which is no part. Expected one of: <Callout>, <Fact>, <Question>, <Steps>, <Term>.`,
      `${spanish}:4 has <HelpDesk>, which is no part. Expected one of: <Callout>, <Fact>, <Question>, <Steps>, <Term>.`,
    ],
  },
  {
    name: 'a text that cannot be parsed',
    input: step('Wait {for it.', 'Espere.'),
    expected: [`${file}:5 has “{”, with which code would begin; expected “\\{” where the sign itself is meant.`],
  },
  {
    name: 'a fact that is written by hand, and one that does not exist',
    input: {
      ...step('It takes 24 hours.', 'Tarda <Fact name="link-life" />.'),
      'content/facts.yaml':
        'link-lifetime: { value: 24, unit: hour, decides: organization, source: persona-selfie, checked: 2026-11-22 }\n',
    },
    expected: [
      `${spanish}:4 has <Fact> with name="link-life", which does not exist. Nearest: link-lifetime.`,
      `${file}:5 writes “24 hours” by hand; expected <Fact name="link-lifetime" />.`,
      `${spanish}:4 has <Fact name="link-life">; expected none, as on line 5 of ${file}.`,
    ],
  },
  {
    name: 'a fact and a link that another language has not',
    input: step('It takes <Fact name="link-lifetime" />: see [why](/articles/b/#why).', 'Tarda.'),
    expected: [`${spanish}:4 has no <Fact name="link-lifetime">; expected it, as on line 5 of ${file}.`],
  },
  {
    name: 'a list, two paragraphs, a part for articles',
    input: {
      [file]:
        'a:\n  outcome: Wait\n  steps:\n    - "- Wait."\n    - "One.\\n\\nTwo."\n    - \'Your <Term name="session">session</Term>.\'\n',
    },
    expected: [
      `${file}:4 has a “list” in a text; expected the sentences of one paragraph.`,
      `${file}:5 has 2 paragraphs in a text; expected the sentences of one paragraph.`,
      `${file}:6 has <Term>; expected <Fact>, <HelpDesk>, <Stated> only, within a sentence.`,
    ],
  },
  {
    name: 'markup in what is said to somebody',
    input: { [file]: 'a:\n  outcome: Wait\n  ask: Hello. It says **no**.\n' },
    expected: [`${file}:3 has a “strong” in what is said to somebody; expected words alone, and <Fact>.`],
  },
  {
    name: 'markup in a title, and in an answer',
    input: {
      [file]:
        'a:\n  question: "**What?**"\n  answers:\n    - { leads: b, says: "The [link](/articles/b/)" }\n    - { leads: c, says: The page }\n',
      [spanish]: 'a:\n  question: ¿Qué?\n  answers:\n    c:\n      says: La `página`\n',
    },
    expected: [
      `${file}:2 has “**” in “**What?**”; expected words alone, as a title or a link has.`,
      `${file}:4 has “[” in “The [link](/articles/b/)”; expected words alone, as a title or a link has.`,
      `${spanish}:5 has “\`” in “La \`página\`”; expected words alone, as a title or a link has.`,
    ],
  },
]);
