import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { codes } from '../checks/content/codes.ts';
import { linkTargets } from '../checks/content/link-targets.ts';
import { linksFile, parseContent } from '../checks/content/parse-content.ts';
import { readable } from '../checks/content/readable.ts';
import { publishedLinks } from '../checks/content/published-links.ts';
import { formatProblem } from '../checks/report.ts';
import { idsOf } from '../checks/content/codes-and-ids.ts';
import { findCode, followPlace, followRetired } from '../links/follow-link.ts';
import { formatLedger } from '../links/ledger-file.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { ContentFiles } from './content-files.ts';
import { changeLinks, recordLinks, type LinkCommand } from './record-links.ts';
import * as articles from './rename-article.ts';
import * as headings from './rename-heading.ts';
import * as retirement from './retire-article.ts';

// As the commands run: the ledger is brought up to date after each of them.
const recorded =
  (command: LinkCommand): LinkCommand =>
  (files, names) =>
    changeLinks(files, command, names);
const renameArticle = recorded(articles.renameArticle);
const renameHeading = recorded(headings.renameHeading);
const retireArticle = recorded(retirement.retireArticle);
const publishLinks = (files: ContentFiles) => changeLinks(files, (same) => same, []);

const article = (code: string, ids: readonly string[], text = '', related: readonly string[] = []) =>
  `---\ntitle: Article ${code}\ncode: ${code}\nrelated: [${related.join(', ')}]\n---\n\n${text}\n\n${ids.map((id) => `## Part {#${id}}\n\nText.\n`).join('\n')}`;

const start = recordLinks({
  'content/articles/en/apples.mdx': article('A4KR', ['core', 'peel'], '[b](/articles/bread/#crust) [c](#core)', [
    'bread',
  ]),
  'content/articles/es/apples.mdx': article('A4KR', ['core', 'peel'], '[c](#core)'),
  'content/articles/en/bread.mdx': article(
    'F7QX',
    ['crust', 'peel'],
    '[a](/articles/apples/#core) [a](/articles/apples/)',
    ['apples', 'cake'],
  ),
  'content/articles/en/cake.mdx': article('C9XY', ['icing'], '[b](/articles/bread/)'),
  [linksFile]: formatLedger({
    A4KR: { article: 'apples', places: [] },
    F7QX: { article: 'bread', places: [] },
    C9XY: { article: 'cake', places: [] },
  }),
});

const ledgerOf = (files: ContentFiles) => JSON.parse(files[linksFile] ?? '{}') as Ledger;

/** Every problem with codes and links that a build of these files would tell. */
function listProblems(files: ContentFiles): string[] {
  const content = parseContent(files);
  return [...codes(content), ...publishedLinks(content), ...linkTargets(content)].map(formatProblem);
}

/** The places that were published at first and no longer lead anywhere. */
function listBroken(files: ContentFiles): string[] {
  const ledger = ledgerOf(files);
  const { originals } = parseContent(files);
  return Object.values(ledgerOf(start)).flatMap(({ article: slug, places }) =>
    [undefined, ...places].flatMap((id) => {
      const code = findCode(ledger, slug);
      const end = code === undefined ? undefined : followPlace(ledger, { code, id });
      const target = end && ledger[end.code];
      const leadsOn = target?.retired && followRetired(ledger, end?.code ?? '') !== undefined;
      const standing = originals.get(target?.article ?? '');
      const isThere = standing !== undefined && (end?.id === undefined || idsOf(standing).includes(end.id));
      return leadsOn || isThere ? [] : [`/articles/${slug}/#${id ?? ''}`];
    }),
  );
}

/** The text of a file with a line of it changed, as a writer does by hand. */
const edit = (files: ContentFiles, file: string, from: string, to: string) => ({
  ...files,
  [file]: (files[file] ?? '').replaceAll(from, to),
});

const rows: Array<{ name: string; input: () => ContentFiles; expected: string[] }> = [
  { name: 'nothing', input: () => start, expected: [] },
  { name: 'an article is renamed', input: () => renameArticle(start, ['apples', 'pears']), expected: [] },
  {
    name: 'an article is renamed twice, and back',
    input: () =>
      renameArticle(renameArticle(renameArticle(start, ['apples', 'pears']), ['pears', 'plums']), ['plums', 'apples']),
    expected: [],
  },
  {
    name: 'an article was renamed by hand, and the command makes it good',
    input: () => {
      const { 'content/articles/en/cake.mdx': cake = '', ...others } = start;
      return renameArticle({ ...others, 'content/articles/en/tart.mdx': cake }, ['cake', 'tart']);
    },
    expected: [],
  },
  { name: 'a heading is renamed', input: () => renameHeading(start, ['apples', 'core', 'heart']), expected: [] },
  {
    name: 'a heading is renamed twice, and back',
    input: () =>
      renameHeading(renameHeading(renameHeading(start, ['apples', 'core', 'heart']), ['apples', 'heart', 'middle']), [
        'apples',
        'middle',
        'core',
      ]),
    expected: [],
  },
  {
    name: 'a heading was renamed by hand, and the command makes it good',
    input: () => {
      const english = edit(start, 'content/articles/en/apples.mdx', '#core', '#heart');
      return renameHeading(edit(english, 'content/articles/es/apples.mdx', '#core', '#heart'), [
        'apples',
        'core',
        'heart',
      ]);
    },
    expected: [],
  },
  {
    name: 'a section was moved into another article',
    input: () => {
      const gone = edit(start, 'content/articles/en/bread.mdx', '## Part {#crust}\n\nText.\n', '');
      const there = edit(gone, 'content/articles/en/cake.mdx', '{#icing}', '{#icing}\n\nText.\n\n## Crust {#edge}');
      return renameHeading(there, ['bread', 'crust', 'cake#edge']);
    },
    expected: [],
  },
  {
    name: 'a section was deleted',
    input: () =>
      renameHeading(edit(start, 'content/articles/en/cake.mdx', '## Part {#icing}', 'Part'), [
        'cake',
        'icing',
        'cake#',
      ]),
    expected: [],
  },
  {
    name: 'an article is retired',
    input: () => retireArticle(start, ['cake']),
    expected: [],
  },
  {
    name: 'an article is retired in favour of one that was renamed, and that one of a third',
    input: () =>
      retireArticle(retireArticle(renameArticle(start, ['bread', 'loaf']), ['apples', 'loaf']), ['loaf', 'cake']),
    expected: [
      'content/articles/en/cake.mdx:7 links to /articles/cake/, which is this article; expected a place in it, such as #id.',
    ],
  },
];

for (const { name, input, expected } of rows) {
  test(`links stay good when ${name}`, () => {
    const files = recordLinks(input());
    assert.deepEqual(listProblems(files), expected);
    assert.deepEqual(listBroken(files), []);
  });
}

const refusals: Array<{ name: string; input: () => ContentFiles; expected: RegExp }> = [
  {
    name: 'a name that is taken',
    input: () => renameArticle(start, ['apples', 'bread']),
    expected: /There is an article bread already/,
  },
  {
    name: 'a name that was another article’s',
    input: () => renameArticle(renameArticle(start, ['apples', 'pears']), ['bread', 'apples']),
    expected: /People know \/articles\/apples\/ as the address of \/go\/A4KR/,
  },
  {
    name: 'a name that is no address',
    input: () => renameArticle(start, ['apples', 'Green Apples']),
    expected: /joined by hyphens: green-apples/,
  },
  {
    name: 'an article that is not there',
    input: () => renameArticle(start, ['aples', 'pears']),
    expected: /no article aples\. Nearest: apples/,
  },
  {
    name: 'a heading that is not there',
    input: () => renameHeading(start, ['apples', 'coer', 'heart']),
    expected: /never had the id coer\. Nearest: core/,
  },
  {
    name: 'an id that is taken',
    input: () => renameHeading(start, ['apples', 'core', 'peel']),
    expected: /still has core, and .* has peel/,
  },
  {
    name: 'a section whose text still stands where it was',
    input: () => renameHeading(start, ['apples', 'core', 'cake#icing']),
    expected: /still has core/,
  },
  {
    name: 'an article that would replace itself',
    input: () => retireArticle(start, ['apples', 'apples']),
    expected: /cannot be replaced by itself/,
  },
  {
    name: 'to rename a copy instead of its original',
    input: () => renameArticle(copied, ['copy', 'pears']),
    expected: /copy\.mdx has “A4KR” as code, which is that of .*apples\.mdx/,
  },
  {
    name: 'to retire a copy instead of its original',
    input: () => retireArticle(copied, ['copy']),
    expected: /copy\.mdx has “A4KR” as code/,
  },
  {
    name: 'to move a place of a copy',
    input: () => renameHeading(copied, ['copy', 'core', 'heart']),
    expected: /copy\.mdx has “A4KR” as code/,
  },
  {
    name: 'to retire what cannot be read',
    input: () => retireArticle(edit(start, 'content/articles/en/apples.mdx', 'title: ', 'title: a: b'), ['apples']),
    expected: /cannot be told\. Run “npm run check:content”/,
  },
  {
    name: 'two articles that would replace each other',
    input: () => retireArticle(retireArticle(start, ['cake', 'apples']), ['apples', 'cake']),
    expected: /cannot be replaced by itself/,
  },
];

// By hand, as writers do.
const apples = 'content/articles/en/apples.mdx';
const withoutCode = (files: ContentFiles, file = apples) => edit(files, file, 'code: A4KR\n', '');
const renamed = (files: ContentFiles, file: string, to: string): ContentFiles => {
  const { [file]: text = '', ...others } = files;
  return { ...others, [to]: text };
};
const copied = { ...start, 'content/articles/en/copy.mdx': start[apples] ?? '' };

const losses: Array<{ name: string; input: () => ContentFiles; expected: string }> = [
  { name: 'its code line', input: () => withoutCode(start), expected: 'has no “code”' },
  { name: 'its code to another', input: () => edit(start, apples, 'code: A4KR', 'code: N3WX'), expected: 'has “N3WX”' },
  {
    name: 'its code to that of another article',
    input: () => edit(start, apples, 'code: A4KR', 'code: F7QX'),
    expected: 'has “F7QX”',
  },
  {
    name: 'the capitals of its code',
    input: () => edit(start, apples, 'code: A4KR', 'code: a4kr'),
    expected: 'has “a4kr”',
  },
  { name: 'its code to a number', input: () => edit(start, apples, 'code: A4KR', 'code: 2345'), expected: 'has 2345' },
  { name: 'its code to nothing', input: () => edit(start, apples, 'code: A4KR', 'code:'), expected: 'has no “code”' },
];

for (const { name, input, expected } of losses) {
  test(`an article that lost ${name} gets back the one that people have, and one problem says so`, () => {
    const problems = listProblems(input());
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', new RegExp(`^${apples}:\\d+ ${expected}.*expected A4KR.*“npm run publish-links”`));
    const text = publishLinks(input())[apples] ?? '';
    assert.deepEqual(text.match(/^code:.*$/gm), ['code: A4KR']);
    assert.equal(text.replace('code: A4KR\n', ''), withoutCode(start)[apples]);
    assert.equal(publishLinks(input())[linksFile], start[linksFile]);
  });
}

test('links in the tree of fixes follow, in every language', () => {
  const tree = {
    ...start,
    'content/fixes.yaml': 'a:\n  read: /articles/apples/#core\n  hint: See [why](/articles/apples/#core).\n',
    'content/fixes/es.yaml': 'a:\n  hint: Vea [por qué](/articles/apples/#core).\n',
  };
  const listLinks = (files: ContentFiles) =>
    ['content/fixes.yaml', 'content/fixes/es.yaml'].map((file) =>
      files[file]?.match(/\/articles\/[a-z#/]+/g)?.join(' '),
    );
  assert.deepEqual(listLinks(renameHeading(tree, ['apples', 'core', 'heart'])), [
    '/articles/apples/#heart /articles/apples/#heart',
    '/articles/apples/#heart',
  ]);
  assert.deepEqual(listLinks(retireArticle(tree, ['apples', 'cake'])), [
    '/articles/cake/ /articles/cake/',
    '/articles/cake/',
  ]);
});

test('an article that was renamed by hand and lost its code gets both by command, and no second code before', () => {
  const pears = 'content/articles/en/pears.mdx';
  const input = renamed(withoutCode(start), apples, pears);
  assert.equal(publishLinks(input)[linksFile], start[linksFile]);
  assert.ok(
    listProblems(input).some((problem) =>
      problem.includes(`if it is ${pears} now, run “npm run rename-article apples pears”`),
    ),
  );
  const files = renameArticle(input, ['apples', 'pears']);
  assert.match(files[pears] ?? '', /^code: A4KR$/m);
  assert.deepEqual(listProblems(files), []);
  assert.deepEqual(listBroken(files), []);
});

test('what earlier commands made of it is mended: both codes lead to the article', () => {
  const damaged = edit(start, linksFile, '  "F7QX"', '  "N3WX": {"article":"apples","places":["core"]},\n  "F7QX"');
  for (const [own, other] of [
    ['A4KR', 'N3WX'],
    ['N3WX', 'A4KR'],
  ] as const) {
    const files = publishLinks(edit(damaged, apples, 'code: A4KR', `code: ${own}`));
    assert.deepEqual(ledgerOf(files)[own]?.otherCodes, [other]);
    assert.equal(ledgerOf(files)[other], undefined);
    assert.deepEqual(listProblems(files), []);
    assert.deepEqual(listBroken(files), []);
    assert.equal(publishLinks(files)[linksFile], files[linksFile]);
  }
});

test('an article that was renamed by hand and published as new is joined by the command that renames it', () => {
  const pears = 'content/articles/en/pears.mdx';
  const moved = renamed(edit(start, apples, 'code: A4KR', 'code: N3WX'), apples, pears);
  const damaged = edit(moved, linksFile, '  "F7QX"', '  "N3WX": {"article":"pears","places":["core"]},\n  "F7QX"');
  const files = renameArticle(damaged, ['apples', 'pears']);
  assert.deepEqual(ledgerOf(files)['N3WX'], {
    article: 'pears',
    formerly: ['apples'],
    otherCodes: ['A4KR'],
    places: ['core', 'peel'],
  });
  assert.deepEqual(listProblems(files), []);
});

test('a copy that kept its code is told to take it out, and gets its own', () => {
  assert.deepEqual(listProblems(copied), [
    'content/articles/en/copy.mdx:3 has “A4KR” as code, which is that of content/articles/en/apples.mdx; expected one of its own. Take its “code” line out and run “npm run publish-links”: it gets a new one.',
  ]);
  assert.deepEqual(publishLinks(copied), copied);
  const files = publishLinks(withoutCode(copied, 'content/articles/en/copy.mdx'));
  assert.equal(Object.values(ledgerOf(files)).filter(({ article: slug }) => slug === 'copy').length, 1);
  assert.deepEqual(listProblems(files), []);
});

const untouched = [
  { name: 'a code that YAML takes for a number', text: '---\ntitle: N\ncode: 2345\n---\n' },
  { name: 'a code that YAML takes for a power of ten', text: '---\ntitle: N\ncode: 2E34\n---\n' },
  { name: 'a code that YAML takes for a day', text: '---\ntitle: N\ncode: 2026-11-22\n---\n' },
  { name: 'a code that YAML takes for true', text: '---\ntitle: N\ncode: true\n---\n' },
  { name: 'a code in small letters', text: '---\ntitle: N\ncode: n3wx\n---\n' },
  { name: 'frontmatter that is no YAML', text: '---\ntitle: Camera: blocked\n---\n' },
  { name: 'two codes', text: '---\ntitle: N\ncode: N3WX\ncode: N4WX\n---\n' },
  { name: 'no frontmatter', text: 'Text.\n\n---\n\nMore.\n\n---\n' },
];

for (const { name, text } of untouched) {
  test(`a new article with ${name} is left as it is`, () => {
    const files = { ...start, 'content/articles/en/new.mdx': text };
    assert.deepEqual(publishLinks(files), files);
  });
}

const lostLedgers = [
  {
    name: 'that is missing',
    input: () => Object.fromEntries(Object.entries(start).filter(([file]) => file !== linksFile)),
  },
  { name: 'that is empty', input: () => ({ ...start, [linksFile]: '' }) },
  { name: 'without an entry', input: () => ({ ...start, [linksFile]: '{}\n' }) },
  { name: 'that is a list', input: () => ({ ...start, [linksFile]: '[]\n' }) },
  { name: 'that is cut off', input: () => ({ ...start, [linksFile]: (start[linksFile] ?? '').slice(0, 90) }) },
];

for (const { name, input } of lostLedgers) {
  test(`no command goes on from a ledger ${name}`, () => {
    const expected = /^content\/links\.json.* Restore it from git: “git checkout -- content\/links\.json”\./;
    for (const command of [
      publishLinks,
      () => renameArticle(input(), ['apples', 'pears']),
      () => retireArticle(input(), ['apples']),
    ]) {
      assert.throws(() => command(input()), { message: expected });
    }
    const problems = [...readable(parseContent(input()))].filter(({ file }) => file === linksFile).map(formatProblem);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', expected);
    assert.deepEqual([...codes(parseContent(input())), ...publishedLinks(parseContent(input()))], []);
  });
}

test('a new site starts without a ledger', () => {
  const files = publishLinks({
    'content/articles/en/new.mdx': '---\ntitle: N\n---\n\n## One {#one}\n',
    'content/articles/en/next.mdx': '---\ntitle: N\n---\n\n{ cannot be read yet\n',
  });
  assert.deepEqual(Object.values(ledgerOf(files)), [
    { article: 'new', places: ['one'] },
    { article: 'next', places: [] },
  ]);
  assert.deepEqual(listProblems(files), []);
});

for (const { name, input, expected } of refusals) {
  test(`the commands refuse ${name}`, () => assert.throws(() => recordLinks(input()), expected));
}

test('an article without a code gets one that was never another’s', () => {
  const draft = article('A4KR', ['one']).replace('code: A4KR\n', '');
  const files = recordLinks({ ...start, 'content/articles/en/new.mdx': draft });
  const [code] = Object.entries(ledgerOf(files)).find(([, { article: slug }]) => slug === 'new') ?? [];
  assert.match(files['content/articles/en/new.mdx'] ?? '', new RegExp(`^code: ${code ?? 'none'}$`, 'm'));
  assert.ok(!['A4KR', 'F7QX', 'C9XY'].includes(code ?? ''));
  assert.deepEqual(listProblems(files), []);
});

/** Runs a command as a writer does, in a folder with these files. */
function runCommand(files: ContentFiles, command: string, ...names: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'link-commands-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const script = path.join(import.meta.dirname, `${command}.ts`);
    const { status, stderr } = spawnSync(process.execPath, [script, ...names], { cwd: folder, encoding: 'utf8' });
    return { status, stderr, text: readFileSync(path.join(folder, apples), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ends: Array<{
  name: string;
  input: [files: ContentFiles, command: string, ...names: string[]];
  expected: RegExp;
}> = [
  { name: 'of publish-links', input: [copied, 'publish-links'], expected: /Left for you to do.*copy\.mdx/s },
  {
    name: 'of rename-article',
    input: [copied, 'rename-article', 'cake', 'tart'],
    expected: /Left for you to do.*copy\.mdx/s,
  },
  {
    name: 'of rename-heading',
    input: [copied, 'rename-heading', 'cake', 'icing', 'top'],
    expected: /Left for you to do/,
  },
  { name: 'of retire-article', input: [copied, 'retire-article', 'cake', 'bread'], expected: /Left for you to do/ },
  {
    name: 'of an article that cannot be read',
    input: [{ ...start, 'content/articles/en/new.mdx': '---\ntitle: a: b\n---\n' }, 'publish-links'],
    expected: /Left for you to do.*new\.mdx:2 has “a: b” with “: ” in it/s,
  },
  {
    name: 'of a lost ledger',
    input: [{ ...start, [linksFile]: '{}' }, 'publish-links'],
    expected: /Restore it.*Nothing was changed/s,
  },
];

for (const { name, input, expected } of ends) {
  test(`a command that leaves something undone says so and ends with 1: ${name}`, () => {
    const { status, stderr, text } = runCommand(...input);
    assert.equal(status, 1);
    assert.match(stderr, expected);
    assert.equal(text, start[apples]);
  });
}

test('a command that leaves nothing undone ends with 0', () => {
  const { status, stderr } = runCommand(withoutCode(start), 'publish-links');
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
});
