import { translatedLocales } from '../../i18n/locales.ts';
import { testRule } from './rule-testing.ts';
import { yamlFiles } from './yaml-files.ts';

// The sources and facts that may be named are those of `content/`, because the schemas list them.
const right = {
  'content/topics.yaml': 'fix: { order: 1, title: Fix, summary: What to do when it fails., icon: tool }\n',
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
        'fix:\n  order: 1\n  titel: Fix\n  title: { en: Fix }\n  summary: What to do when it fails.\n',
    },
    expected: [
      'content/topics.yaml:4 has {"en":"Fix"} as fix.title; expected a text.',
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

/** All texts of a small tree, in another language than English. */
const texts =
  'start:\n  question: O quê?\n  hint: Olhe a tela.\n  answers:\n    a: { group: Câmera, says: Preto }\n    b: { says: Branco }\n' +
  'a: { outcome: Espere, steps: [Espere um pouco.] }\n' +
  'b: { outcome: Recarregue, steps: [Recarregue uma vez., Espere um pouco.], ask: Olá. Vejo uma tela branca. }\n';

/** The tree with each kind of text, and every language with all of them. */
const tree = {
  ...right,
  'content/fixes.yaml':
    'start:\n  question: What do you see?\n  hint: Look at the screen.\n  answers:\n    - { group: Camera, says: Black, leads: a }\n    - { says: White, leads: b }\n' +
    'a: { outcome: Wait, steps: [Wait a little.], read: /articles/b/ }\n' +
    'b:\n  outcome: Reload\n  steps: [Reload it once., Wait a little.]\n  read: /articles/b/\n  ask: Hello. I see a white screen.\n',
  ...Object.fromEntries(translatedLocales.map((locale) => [`content/fixes/${locale}.yaml`, texts])),
};
const es = 'content/fixes/es.yaml';

testRule(yamlFiles, [
  {
    name: 'a tree in every language',
    input: tree,
    expected: [],
  },
  {
    name: 'a tree that a language lacks',
    input: { ...tree, [es]: '{}\n' },
    expected: [
      `${es}:1 has no “start”; expected the keys question, hint, answers.`,
      `${es}:1 has no “a”; expected the keys outcome, steps.`,
      `${es}:1 has no “b”; expected the keys outcome, steps, ask.`,
    ],
  },
  {
    name: 'texts that a language lacks, each alone',
    input: {
      ...tree,
      [es]:
        'start:\n  question: ¿Qué?\n  answers:\n    a:\n      says: Negro\n' +
        'a: { steps: [Espere un poco.] }\nb:\n  outcome: Recargue\n  steps: [Espere un poco.]\n',
    },
    expected: [
      `${es}:1 has no “start.hint”; expected a text.`,
      `${es}:4 has no “start.answers.a.group”; expected a text.`,
      `${es}:3 has no “start.answers.b”; expected the keys says.`,
      `${es}:6 has no “a.outcome”; expected a text.`,
      `${es}:9 has ["Espere un poco."] as b.steps; expected 2 entries, as in content/fixes.yaml.`,
      `${es}:7 has no “b.ask”; expected a text.`,
    ],
  },
  {
    name: 'texts that English has not',
    input: {
      ...tree,
      [es]: texts.replace('b: {', 'bb: {').replace('\na: {', '\na: { ask: Hola. Veo una pantalla.,'),
    },
    expected: [
      `${es}:4 has no “start.answers.b”; expected the keys says.`,
      `${es}:6 has the key “start.answers.bb”, which means nothing here. Expected one of: a, b.`,
      `${es}:7 has the key “a.ask”, which means nothing here. Expected one of: outcome, steps.`,
    ],
  },
  {
    name: 'what a language says of topics and domains',
    input: {
      ...right,
      'content/topics/es.yaml': 'fix: { title: Resolver }\nfixx: { title: Resolver }\n',
      'content/official-addresses/es.yaml': 'duo.com: El sitio web de Duo\n',
    },
    expected: [
      'content/topics/es.yaml:1 has no “fix.summary”; expected a text.',
      'content/topics/es.yaml:2 has the key “fixx”, which means nothing here. Nearest: fix.',
      'content/official-addresses/es.yaml:1 has the key “duo.com”, which means nothing here. There is none yet.',
    ],
  },
  {
    name: 'a question with one answer, an outcome without a step and one without an article, a node that is neither',
    input: {
      ...right,
      'content/fixes.yaml':
        'a:\n  question: What?\n  answers: [{ says: Black, leads: b }]\n' +
        'b:\n  outcome: Wait\n  steps: []\n  read: /articles/b/\n' +
        'c:\n  outcome: Wait\n  steps: [Wait a little.]\n  read: the article\n' +
        'd:\n  hint: Wait a little.\n',
    },
    expected: [
      'content/fixes.yaml:3 has [{"says":"Black","leads":"b"}] as a.answers; expected at least 2 entries.',
      'content/fixes.yaml:6 has [] as b.steps; expected at least 1 entries.',
      'content/fixes.yaml:11 has “the article” as c.read; expected the address of an article, such as /articles/link-expired/#get-a-new-link.',
      'content/fixes.yaml:12 has no “d.question”; expected a text.',
      'content/fixes.yaml:12 has no “d.answers”; expected a list.',
    ],
  },
]);
