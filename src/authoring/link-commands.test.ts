import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTargets } from '../checks/content/link-targets.ts';
import { linksFile, parseContent } from '../checks/content/parse-content.ts';
import { publishedLinks } from '../checks/content/published-links.ts';
import { formatProblem } from '../checks/report.ts';
import { idsOf } from '../checks/content/links-into.ts';
import { findCode, followPlace, followRetired } from '../links/follow-link.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { ContentFiles } from './content-files.ts';
import { recordLinks } from './record-links.ts';
import * as articles from './rename-article.ts';
import * as headings from './rename-heading.ts';
import * as retirement from './retire-article.ts';

type Command = (files: ContentFiles, names: readonly string[]) => ContentFiles;

// As the commands run: each of them records what stands after it.
const recorded =
  (change: Command): Command =>
  (files, names) =>
    recordLinks(change(files, names));
const renameArticle = recorded(articles.renameArticle);
const renameHeading = recorded(headings.renameHeading);
const retireArticle = recorded(retirement.retireArticle);

const article = (code: string, ids: readonly string[], text = '', related: readonly string[] = []) =>
  `---\ntitle: Article ${code}\ncode: ${code}\nrelated: [${related.join(', ')}]\n---\n\n${text}\n\n${ids.map((id) => `## Part {#${id}}\n\nText.\n`).join('\n')}`;

const start = recordLinks({
  'content/articles/en/apples.mdx': article('A4KR', ['core', 'peel'], '[b](/articles/bread/#crust) [c](#core)', [
    'bread',
  ]),
  'content/articles/es/apples.mdx': article('A4KR', ['core', 'peel'], '[c](#core)'),
  'content/articles/en/bread.mdx': article(
    'B7QX',
    ['crust', 'peel'],
    '[a](/articles/apples/#core) [a](/articles/apples/)',
    ['apples', 'cake'],
  ),
  'content/articles/en/cake.mdx': article('C9XY', ['icing'], '[b](/articles/bread/)'),
});

const ledgerOf = (files: ContentFiles) => JSON.parse(files[linksFile] ?? '{}') as Ledger;

/** Every problem with links that a build of these files would tell. */
function listProblems(files: ContentFiles): string[] {
  const content = parseContent(files);
  return [...publishedLinks(content), ...linkTargets(content)].map(formatProblem);
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
    name: 'two articles that would replace each other',
    input: () => retireArticle(retireArticle(start, ['cake', 'apples']), ['apples', 'cake']),
    expected: /cannot be replaced by itself/,
  },
];

for (const { name, input, expected } of refusals) {
  test(`the commands refuse ${name}`, () => assert.throws(() => recordLinks(input()), expected));
}

test('an article without a code gets one that was never another’s', () => {
  const draft = article('A4KR', ['one']).replace('code: A4KR\n', '');
  const files = recordLinks({ ...start, 'content/articles/en/new.mdx': draft });
  const [code] = Object.entries(ledgerOf(files)).find(([, { article: slug }]) => slug === 'new') ?? [];
  assert.match(files['content/articles/en/new.mdx'] ?? '', new RegExp(`^code: ${code ?? 'none'}$`, 'm'));
  assert.ok(!['A4KR', 'B7QX', 'C9XY'].includes(code ?? ''));
  assert.deepEqual(listProblems(files), []);
});
