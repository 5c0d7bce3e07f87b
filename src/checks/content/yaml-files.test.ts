import { testRule } from './rule-testing.ts';
import { yamlFiles } from './yaml-files.ts';

// The sources and facts that may be named are those of `content/`, because the schemas list them.
const right = {
  'content/topics.yaml':
    'fix: { order: 1, title: { en: Fix }, summary: { en: What to do when it fails. }, icon: tool }\n',
  'content/facts.yaml':
    'link-lifetime: { value: 24, unit: hour, decides: organization, source: persona-link-expired, checked: 2026-11-22 }\n',
  'content/terms/en.yaml': 'session: { word: Session, meaning: The time for which one tab may work. }\n',
  'content/synonyms/en.yaml': '- [delete, erase, get rid of]\n- [2fa, two-factor]\n',
};

testRule(yamlFiles, [
  { name: 'all that they should say', input: right, expected: [] },
  {
    name: 'a fact in a unit that there is not',
    input: {
      ...right,
      'content/facts.yaml':
        '# Facts\nlink-lifetime:\n  value: 24\n  unit: hours\n  decides: duo\n  source: persona-selfi\n  checked: today\n',
    },
    expected: [
      'content/facts.yaml:4 has “hours” as link-lifetime.unit, which is none of the known ones. Nearest: hour.',
      'content/facts.yaml:6 has “persona-selfi” as link-lifetime.source, which is none of the known ones. Nearest: persona-selfie.',
      'content/facts.yaml:7 has “today” as link-lifetime.checked; expected a day such as 2026-11-22.',
    ],
  },
  {
    name: 'days to come, of a fact and of a source',
    input: {
      ...right,
      'content/facts.yaml': 'a: { value: 1, unit: day, decides: duo, source: persona-selfie, checked: 2999-01-01 }\n',
      'content/sources.yaml': 'a: { title: A, publisher: B, read: 2999-01-01 }\n',
    },
    expected: [
      'content/facts.yaml:1 has 2999-01-01 as a.checked; expected a day that has begun, not one to come.',
      'content/sources.yaml:1 has 2999-01-01 as a.read; expected a day that has begun, not one to come.',
    ],
  },
  ...['{linkk}', '{ link }', '{Link}', '{', '}', '{}', '{heading}'].map((stray) => ({
    name: `“${stray}” in the reply for an article`,
    input: { ...right, 'content/replies/en.yaml': `article: "${stray} {link}"\nsection: "{heading}: {link}"\n` },
    expected: [
      `content/replies/en.yaml:1 has “${stray} {link}” as article; expected no “${stray}” in it: what is filled in is {title}, {summary}, {link}, {contact}.`,
    ],
  })),
  {
    name: 'a key of a topic that means nothing',
    input: {
      ...right,
      'content/topics.yaml':
        'fix:\n  order: 1\n  titel: { en: Fix }\n  title: { en: Fix, xx: Fix }\n  summary: { en: What to do when it fails. }\n',
    },
    expected: [
      'content/topics.yaml:4 has the key “fix.title.xx”, which means nothing here. Expected one of: en, es, pt.',
      'content/topics.yaml:1 has no “fix.icon”; expected compass or card or tool or lock or headset.',
      'content/topics.yaml:3 has the key “fix.titel”, which means nothing here. Nearest: title.',
    ],
  },
  {
    name: 'a term without its meaning, and one in another form',
    input: { ...right, 'content/terms/es.yaml': 'session:\n  word: Sesión\ninquiry: Una comprobación.\n' },
    expected: [
      'content/terms/es.yaml:1 has no “session.meaning”; expected a text.',
      'content/terms/es.yaml:3 has “Una comprobación.” as inquiry; expected the keys word, meaning.',
    ],
  },
  {
    name: 'an address that may be a page or a mailbox, and is neither',
    input: { ...right, 'content/organization.yaml': 'deletionContact: the privacy team\n' },
    expected: [
      'content/organization.yaml:1 has “the privacy team” as deletionContact; expected a mailbox such as help@example.edu, or a whole address such as https://example.edu/help.',
    ],
  },
  {
    name: 'an organization without what a help desk must have',
    input: {
      ...right,
      'content/organization.yaml':
        'helpDesk:\n  url: it.example.edu\nfacts:\n  link-lifetim: { value: 1, unit: hour }\n',
    },
    expected: [
      'content/organization.yaml:1 has no “helpDesk.name”; expected a text.',
      'content/organization.yaml:2 has “it.example.edu” as helpDesk.url; expected a whole address such as https://example.edu/help.',
      'content/organization.yaml:4 has the key “facts.link-lifetim”, which means nothing here. Nearest: link-lifetime.',
    ],
  },
  {
    name: 'an organization that says nothing',
    input: { ...right, 'content/organization.yaml': '# Nothing yet.\n' },
    expected: [],
  },
  {
    name: 'synonyms that are none, or not as search compares them',
    input: {
      ...right,
      'content/synonyms/en.yaml':
        '# Words\n- [delete]\n- [GDPR, dsgvo]\n- [sms, " text", one of my text messages]\n- [soc2, 27001]\n- photo, picture\n',
    },
    expected: [
      'content/synonyms/en.yaml:2 has ["delete"]; expected at least 2 entries.',
      'content/synonyms/en.yaml:3 has “GDPR”; expected one to four words in lower case, one space between them.',
      'content/synonyms/en.yaml:4 has “ text”; expected one to four words in lower case, one space between them.',
      'content/synonyms/en.yaml:4 has “one of my text messages”; expected one to four words in lower case, one space between them.',
      'content/synonyms/en.yaml:5 has 27001; expected a text in quotes.',
      'content/synonyms/en.yaml:6 has “photo, picture”; expected a list.',
    ],
  },
  {
    name: 'a file of synonyms without any',
    input: { ...right, 'content/synonyms/es.yaml': '# Palabras\n' },
    expected: ['content/synonyms/es.yaml:1 is empty, or holds something else than it should; expected a list.'],
  },
]);

testRule(yamlFiles, [
  {
    name: 'texts of the tree that a language has not',
    input: {
      ...right,
      'content/fixes.yaml':
        'start:\n  question: { en: What do you see?, pt: O quê? }\n  answers:\n    - says: { en: Black, es: Negro, pt: Preto }\n      leads: a\n    - says:\n        en: White\n        pt: Branco\n      leads: b\n' +
        'a:\n  outcome: { en: Wait, es: Espere, pt: Espere }\n  steps:\n    - en: Wait a little.\n      pt: Espere um pouco.\n  read: /articles/b/\n',
    },
    expected: [
      'content/fixes.yaml:2 has no “start.question.es”; expected a text.',
      'content/fixes.yaml:6 has no “start.answers.1.says.es”; expected a text.',
      'content/fixes.yaml:13 has no “a.steps.0.es”; expected a text.',
    ],
  },
  {
    name: 'a question with one answer, an outcome without a step and one without an article, a node that is neither',
    input: {
      ...right,
      'content/fixes.yaml':
        'a:\n  question: { en: What?, es: ¿Qué?, pt: O quê? }\n  answers: [{ says: { en: Black, es: Negro, pt: Preto }, leads: b }]\n' +
        'b:\n  outcome: { en: Wait, es: Espere, pt: Espere }\n  steps: []\n  read: /articles/b/\n' +
        'c:\n  outcome: { en: Wait, es: Espere, pt: Espere }\n  steps: [{ en: Wait a little., es: Espere un poco., pt: Espere um pouco. }]\n  read: the article\n' +
        'd:\n  hint: { en: Wait a little., es: Espere un poco., pt: Espere um pouco. }\n',
    },
    expected: [
      'content/fixes.yaml:3 has [{"says":{"en":"Black","es":"Negro","pt":"Preto"},"leads":"b"}] as a.answers; expected at least 2 entries.',
      'content/fixes.yaml:6 has [] as b.steps; expected at least 1 entries.',
      'content/fixes.yaml:11 has “the article” as c.read; expected the address of an article, such as /articles/link-expired/#get-a-new-link.',
      'content/fixes.yaml:12 has no “d.question”; expected the keys en, es, pt.',
      'content/fixes.yaml:12 has no “d.answers”; expected a list.',
    ],
  },
]);
