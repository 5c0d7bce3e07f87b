import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { locales } from '../../i18n/locales.ts';
import type { Dated } from '../../checks/content/list-dated.ts';
import type { ArticleRow, Miss } from './gather-report.ts';

/** How a golden list did: of how many, in percent. */
export interface ListScore {
  list: string;
  asked: number;
  first: number;
  firstThree: number;
}

/** All that the report says. */
export interface Report {
  day: string;
  rows: readonly ArticleRow[];
  dated: readonly Dated[];

  /** What search did; a sentence that says why it was not asked. */
  search: { scores: readonly ListScore[]; misses: readonly Miss[] } | string;
  styles: string;
}

type Part = ReturnType<typeof h> | string;

/** A column of the table of articles. Its page lists first what needs somebody most by it. */
interface Column {
  file: string;
  title: string;
  show: (row: ArticleRow) => Part[];

  /** What the rows are ordered by, the smallest first. */
  order: (row: ArticleRow) => string | number;
  direction: 'ascending' | 'descending';
}

const columns: readonly Column[] = [
  {
    file: 'by-article',
    title: 'Article',
    show: ({ title, file, isDraft }) => [
      h('a', { href: `../${file}` }, title),
      ...(isDraft ? [' (draft)'] : []),
      h('small', file.replace('content/articles/', '')),
    ],
    order: ({ title }) => title.toLowerCase(),
    direction: 'ascending',
  },
  {
    file: 'index',
    title: 'Due',
    show: ({ due, dueNow }) => [
      h('time', due ?? '–'),
      ...(dueNow > 0 ? [h('small', { className: 'warn' }, `${dueNow} due`)] : []),
    ],
    // Of those that are due on one day, those with most to look at first.
    order: ({ due = '9', dueNow }) => `${due} ${String(9999 - dueNow).padStart(4, '0')}`,
    direction: 'ascending',
  },
  {
    file: 'by-age',
    title: 'Age in days',
    show: ({ age, checked }) => [age === undefined ? '–' : String(age), h('small', checked ?? '')],
    order: ({ age = Infinity }) => -age,
    direction: 'descending',
  },
  {
    file: 'by-words',
    title: 'Words',
    show: ({ words }) => [String(words)],
    order: ({ words }) => -words,
    direction: 'descending',
  },
  {
    file: 'by-reading-age',
    title: 'Reading age',
    show: ({ readingAge }) => [readingAge === undefined ? '–' : String(readingAge)],
    order: ({ readingAge = 0 }) => -readingAge,
    direction: 'descending',
  },
  {
    file: 'by-links-in',
    title: 'Links in',
    show: ({ linksIn, fixes }) => [String(linksIn), h('small', plural(fixes, 'fix', 'fixes'))],
    order: ({ linksIn }) => linksIn,
    direction: 'ascending',
  },
  {
    file: 'by-links-out',
    title: 'Links out',
    show: ({ linksOut, outside }) => [String(linksOut), h('small', `${outside} outside`)],
    order: ({ linksOut }) => linksOut,
    direction: 'ascending',
  },
  {
    file: 'by-languages',
    title: 'Languages',
    show: ({ languages }) => [languages.join(', ')],
    order: ({ languages }) => languages.length,
    direction: 'ascending',
  },
  {
    file: 'by-search',
    title: 'Not found first',
    show: ({ misses }) => [String(misses)],
    order: ({ misses }) => -misses,
    direction: 'descending',
  },
];

const sections = [
  ['articles', 'Articles'],
  ['due', 'What is due'],
  ['search', 'What search did not answer'],
] as const;

type SectionId = (typeof sections)[number][0];

/**
 * The report as pages by file name: the same page once for each column, ordered by it, so that a link at the head of a column sorts the
 * table without a script.
 */
export const renderReport = (report: Report): Map<string, string> =>
  new Map(columns.map((column) => [`${column.file}.html`, renderPage(report, column)]));

function renderPage(report: Report, sorted: Column): string {
  const { day, rows, dated, search, styles } = report;
  const due = dated
    .flatMap((one) => (one.due !== undefined && one.due <= day ? [{ ...one, due: one.due }] : []))
    .toSorted((a, b) => compare(a.due, b.due));
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: locales.en.lang }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('title', `How the articles do, ${day}`),
        // The icon that browsers else ask for.
        h('link', { rel: 'icon', href: 'data:,' }),
        h('style', styles),
      ]),
      h('body', [
        h('main', [
          h('h1', 'How the articles do'),
          h('p', [`As of ${day}, for editors. `, h('code', 'npm run report'), ' makes it anew. Readers never see it.']),
          h('nav', { ariaLabel: 'On this page' }, [
            h(
              'ul',
              { role: 'list' },
              sections.map(([id, title]) => h('li', h('a', { href: `#${id}-title` }, title))),
            ),
          ]),
          summarize(rows, due.length, search),
          section('articles', [
            h('p', [
              'Ordered by ',
              h('strong', sorted.title.toLowerCase()),
              '; the head of a column orders by that. ',
              'An article is due when it, a translation, or a fact or source that it names has to be compared again. ',
              'Not found first: questions of the golden lists that it should have answered.',
            ]),
            articleTable(rows, sorted),
          ]),
          section('due', [dueTable(due, dated, day)]),
          section('search', searchTables(search)),
        ]),
      ]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

function summarize(rows: readonly ArticleRow[], due: number, search: Report['search']): Part {
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  const translated = Object.values(locales)
    .slice(1)
    .map(({ name }, index) => {
      const locale = Object.keys(locales)[index + 1];
      return `${rows.filter(({ languages }) => languages.some((one) => one === locale)).length} in ${name}`;
    });
  const facts = [
    ['Articles', [rows.length, ...translated].join(', ')],
    ['Words in English', words.toLocaleString('en')],
    ['Due', String(due)],
    ['Led to by no other article', String(rows.filter(({ linksIn }) => linksIn === 0).length)],
    ['Not found first', typeof search === 'string' ? 'not asked' : String(search.misses.length)],
  ] as const;
  return h(
    'dl',
    { className: 'summary' },
    facts.map(([name, value]) => h('div', [h('dt', name), h('dd', value)])),
  );
}

const section = (id: SectionId, content: Part[]): Part => {
  const title = sections.find(([name]) => name === id)?.[1] ?? id;
  return h('section', { ariaLabelledBy: `${id}-title` }, [h('h2', { id: `${id}-title` }, title), ...content]);
};

/** On a phone each row is a card, and without these roles browsers would forget that it is one of a table. */
function table(caption: string, heads: Part[], bodyRows: Part[][][]): Part {
  const titles = heads.map((head) => (typeof head === 'string' ? head : ''));
  return cards(
    caption,
    titles.map((title) => h('th', { scope: 'col', role: 'columnheader' }, title)),
    titles,
    bodyRows,
  );
}

function cards(caption: string, heads: Part[], titles: readonly string[], bodyRows: Part[][][]): Part {
  return h('table', { role: 'table' }, [
    h('caption', caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads)),
    h(
      'tbody',
      { role: 'rowgroup' },
      bodyRows.map((cells) =>
        h(
          'tr',
          { role: 'row' },
          cells.map((cell, index) =>
            index === 0
              ? h('th', { scope: 'row', role: 'rowheader' }, cell)
              : h('td', { role: 'cell', dataTitle: titles[index] ?? '' }, cell),
          ),
        ),
      ),
    ),
  ]);
}

function articleTable(rows: readonly ArticleRow[], sorted: Column): Part {
  const ordered = rows.toSorted((a, b) => compare(sorted.order(a), sorted.order(b)) || compare(a.title, b.title));
  const heads = columns.map((column) =>
    column === sorted
      ? h('th', { scope: 'col', role: 'columnheader', ariaSort: column.direction }, [
          column.title,
          h('span', { ariaHidden: 'true' }, column.direction === 'ascending' ? ' ↑' : ' ↓'),
        ])
      : h(
          'th',
          { scope: 'col', role: 'columnheader' },
          h('a', { href: `${column.file}.html#articles-title` }, column.title),
        ),
  );
  return cards(
    `${plural(rows.length, 'article', 'articles')}, by ${sorted.title.toLowerCase()}`,
    heads,
    columns.map(({ title }) => title),
    ordered.map((row) => columns.map((column) => column.show(row))),
  );
}

function dueTable(due: ReadonlyArray<Dated & { due: string }>, dated: readonly Dated[], day: string): Part {
  if (due.length > 0) {
    return table(
      `${due.length} due, the longest first`,
      ['Place', 'What', 'Due since', 'What to do', 'Who decides'],
      due.map(({ file, line, what, why, due: since, late, mend, decides }) => [
        [h('code', `${file}:${line}`)],
        [`${what} ${why}`],
        [
          h('time', since),
          ...(late !== undefined && late <= day ? [h('small', { className: 'warn' }, 'long overdue')] : []),
        ],
        [mend],
        [decides],
      ]),
    );
  }
  const [next] = dated.flatMap((one) => one.due ?? []).toSorted(compare);
  return h('p', `Nothing.${next === undefined ? '' : ` The next is due on ${next}.`}`);
}

function searchTables(search: Report['search']): Part[] {
  if (typeof search === 'string') return [h('p', search)];
  return [
    h('p', 'Lists called unseen are never tuned on, so only their totals are told.'),
    table(
      'How the golden lists did',
      ['List', 'Asked', 'First, %', 'Among the first three, %'],
      search.scores.map(({ list, asked, first, firstThree }) => [
        [list],
        [String(asked)],
        [first.toFixed(1)],
        [firstThree.toFixed(1)],
      ]),
    ),
    table(
      `${plural(search.misses.length, 'question', 'questions')} whose article did not come first, those that found it latest first`,
      ['Question', 'List', 'Expected', 'Its place', 'What came first'],
      search.misses
        .toSorted((a, b) => (b.place ?? 99) - (a.place ?? 99))
        .map(({ query, list, answers, place, found }) => [
          [query],
          [list],
          [answers.join(', ')],
          [place === undefined ? h('span', { className: 'warn' }, 'not found') : String(place)],
          [found[0] ?? 'nothing'],
        ]),
    ),
  ];
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
