import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeKeys, translatedLocales, type Locale } from '../../i18n/locales.ts';
import { formatProblem } from '../report.ts';
import { parseContent, type Rule } from './parse-content.ts';
import { readProps } from './read-parts.ts';

/**
 * A few files, and the lines that a rule says of them. A text alone is the article `content/articles/en/a.mdx` after its frontmatter;
 * a file that is undefined is missing.
 */
export interface Row {
  name: string;
  input: string | Record<string, string | undefined>;
  expected: string[];
}

const signs = 'hurry threat greeting passcode password payment remote'
  .split(' ')
  .map((kind) => `${kind}: [a b]\n`)
  .join('');

const inEachLanguage = (languages: readonly Locale[], texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    languages.flatMap((locale) =>
      Object.entries(texts).map(([folder, text]) => [`content/${folder}/${locale}.yaml`, text]),
    ),
  );

const around = {
  'content/articles/en/b.mdx':
    '---\ntitle: B\ntopic: fix\n---\n\n## Two {#two}\n\n<Question id="why" ask="Why?">\n\nSo.\n\n</Question>\n',
  'content/topics.yaml': 'fix: { order: 1 }\nempty: { order: 2 }\n',
  'content/facts.yaml':
    'link-lifetime: { value: 24, unit: hour, decides: organization }\nlanguages: { value: 42, unit: language, decides: persona }\n',
  'content/organization.yaml': '{}\n',
  'content/freshness.yaml':
    'articles: 6 months\ntranslations: 6 months\nfacts: 6 months\nofficialAddresses: 6 months\nsources: 1 year\ngrace: 6 months\n',
  'content/fixes.yaml': '{}\n',
  'content/official-addresses.yaml': '{}\n',
  ...inEachLanguage(localeKeys, {
    terms: '{}\n',
    synonyms: '[]\n',
    replies: 'article: "{link}"\nsection: "{link}"\n',
    'warning-signs': signs,
  }),
  'content/terms/en.yaml': 'session: The time for which a tab may work.\n',
  ...inEachLanguage(translatedLocales, { topics: '{}\n', fixes: '{}\n', 'official-addresses': '{}\n' }),
  'content/pictures/step-selfie.svg': '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
};

const props = (lines: string) => readProps(`interface Props {\n${lines}}\n`);

/** Parts as they are declared, but not those of today: a new one changes no test. */
const parts = new Map([
  ['Callout', props("  kind: 'note' | 'important' | 'warning';\n  title?: string;\n")],
  ['Fact', props('  name: string;\n  unless?: boolean;\n')],
  ['Question', props('  id: string;\n  /** The question, in the reader’s words. */\n  ask: string;\n')],
  ['Steps', props('')],
  ['Term', props('  /** A key of the terms. */\n  name: string;\n')],
]);

/** What a rule says of a few files, in a small content around them. */
export function judgeFiles(rule: Rule, input: Row['input']): string[] {
  const files = typeof input === 'string' ? { 'content/articles/en/a.mdx': `---\ntitle: A\n---\n\n${input}\n` } : input;
  const all = Object.entries<string | undefined>({ ...around, ...files });
  const there = all.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]]));
  const content = parseContent(Object.fromEntries(there) as Record<string, string>, {
    parts,
    pages: ['/', '/search/'],
  });
  return [...rule(content)].map(formatProblem);
}

/** Tests a rule with rows of small files, in a small content around them. */
export function testRule(rule: Rule, rows: readonly Row[]): void {
  for (const { name, input, expected } of rows) {
    test(`${rule.name}: ${name}`, () => assert.deepEqual(judgeFiles(rule, input), expected));
  }
}
