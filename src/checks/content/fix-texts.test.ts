import { fixTexts } from './fix-texts.ts';
import { testRule } from './rule-testing.ts';

const file = 'content/fixes.yaml';

/** A tree with one outcome, whose only step is this, in English and in Spanish. The step stands on lines 6 and 7. */
const step = (en: string, es = en) => ({
  [file]: `a:\n  outcome: { en: Wait, es: Espere }\n  read: /articles/b/\n  ask: { en: Hello. My link is …, es: Hola. Mi enlace es … }\n  steps:\n    - en: '${en}'\n      es: '${es}'\n`,
});
const said = (en: string, es = en) => ({
  [file]: `a:\n  outcome: { en: Wait, es: Espere }\n  ask:\n    en: '${en}'\n    es: '${es}'\n`,
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
      `${file}:6 has <HelpDesk>, which is no part. Expected one of: <Callout>, <Fact>, <Question>, <Steps>, <Term>.`,
      `${file}:7 has <HelpDesk>, which is no part. Expected one of: <Callout>, <Fact>, <Question>, <Steps>, <Term>.`,
    ],
  },
  {
    name: 'a text that cannot be parsed',
    input: step('Wait {for it.', 'Espere.'),
    expected: [`${file}:6 has “{”, with which code would begin; expected “\\{” where the sign itself is meant.`],
  },
  {
    name: 'a fact that is written by hand, and one that does not exist',
    input: {
      ...step('It takes 24 hours.', 'Tarda <Fact name="link-life" />.'),
      'content/facts.yaml':
        'link-lifetime: { value: 24, unit: hour, decides: organization, source: persona-selfie, checked: 2026-11-22 }\n',
    },
    expected: [
      `${file}:7 has <Fact> with name="link-life", which does not exist. Nearest: link-lifetime.`,
      `${file}:6 writes “24 hours” by hand; expected <Fact name="link-lifetime" />.`,
      `${file}:7 has <Fact name="link-life"> in es; expected none, as on line 6 in en.`,
    ],
  },
  {
    name: 'a fact and a link that another language has not',
    input: step('It takes <Fact name="link-lifetime" />: see [why](/articles/b/#why).', 'Tarda.'),
    expected: [`${file}:7 has no <Fact name="link-lifetime"> in es; expected it, as on line 6 in en.`],
  },
  {
    name: 'a list, two paragraphs, a part for articles',
    input: {
      [file]:
        'a:\n  outcome: { en: Wait, es: Espere }\n  steps:\n    - en: "- Wait."\n      es: "Uno.\\n\\nDos."\n    - en: \'Your <Term name="session">session</Term>.\'\n',
    },
    expected: [
      `${file}:4 has a “list” in a text; expected the sentences of one paragraph.`,
      `${file}:5 has 2 paragraphs in a text; expected the sentences of one paragraph.`,
      `${file}:6 has <Term>; expected <Fact>, <HelpDesk>, <Stated> only, within a sentence.`,
    ],
  },
  {
    name: 'markup in what is said to somebody',
    input: said('Hello. It says **no**.', 'Hola. Dice que no.'),
    expected: [`${file}:4 has a “strong” in what is said to somebody; expected words alone, and <Fact>.`],
  },
  {
    name: 'markup in a title, and in an answer',
    input: {
      [file]:
        'a:\n  question: { en: "**What?**", es: ¿Qué? }\n  answers:\n    - says: { en: "The [link](/articles/b/)", es: El enlace }\n',
    },
    expected: [
      `${file}:2 has “**” in “**What?**”; expected words alone, as a title or a link has.`,
      `${file}:4 has “[” in “The [link](/articles/b/)”; expected words alone, as a title or a link has.`,
    ],
  },
]);
