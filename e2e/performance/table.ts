import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { type PageFigures } from './measure-page.ts';
import { type Spent } from './time-command.ts';

/** What was measured of a site. */
export interface Column {
  name: string;

  /** Undefined for a site that nobody builds. */
  build: Spent | undefined;

  /** How many files it consists of. */
  files: number;

  /** By the slug of the article. */
  pages: ReadonlyMap<string, PageFigures | undefined>;
}

type Read = (column: Column) => number | undefined;

/** The table as Markdown, a site a column. */
export function makeTable(columns: readonly Column[], slugs: readonly string[]): string {
  const pageRows = (slug: string) => {
    const read =
      (key: keyof PageFigures): Read =>
      ({ pages }) =>
        pages.get(slug)?.[key];
    return [
      [`**\`${slug}\`**`, ...columns.map(() => '')],
      row('first paint, ms', read('firstPaint')),
      row('largest paint, ms', read('largestPaint')),
      ratio('bare HTML', read('largestPaint')),
      ratio('Starlight', read('largestPaint')),
      row('blocked, ms', read('blocking')),
      row('requests before the largest paint', read('requestsBefore')),
      row('bytes before the largest paint', read('bytesBefore')),
      row('requests', read('requests')),
      row('bytes', read('bytes')),
      row('layout shift', read('shift'), 3),
    ];
  };
  const rows = [
    row('build, s', ({ build }) => build?.wall, 1),
    ratio('Starlight', ({ build }) => build?.wall),
    row('processor time of the build, s', ({ build }) => build?.processor, 1),
    ratio('Starlight', ({ build }) => build?.processor),
    row('files', ({ files }) => files),
    ...slugs.flatMap(pageRows),
  ];
  const head = [
    ['', ...columns.map(({ name }) => name)],
    ['---', ...columns.map(() => '---:')],
  ];
  return [...head, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

  function row(name: string, read: Read, digits = 0): string[] {
    return [name, ...columns.map((column) => show(read(column), digits))];
  }

  /** What the row above is in parts of another site’s figure. */
  function ratio(other: string, read: Read): string[] {
    const base = columns.find(({ name }) => name === other);
    const whole = (base && read(base)) ?? NaN;
    return row(`÷ that of ${other}`, (column) => (read(column) ?? NaN) / whole, 2);
  }
}

/** The median of each figure, which a busy moment does not move; undefined where nothing was measured. */
export function medians<Figures extends { [Key in keyof Figures]: number }>(
  all: readonly Figures[],
): Figures | undefined {
  const [first] = all;
  if (!first) return undefined;
  const middle = { ...first };
  for (const key of Object.keys(first) as Array<keyof Figures>) {
    middle[key] = all.map((figures) => figures[key]).toSorted((a, b) => a - b)[all.length >> 1] ?? first[key];
  }
  return middle;
}

/** Puts the table in the place of the former one in a document: between the comments `<!-- bench -->` and `<!-- /bench -->`. */
export async function writeTable(file: string, table: string): Promise<void> {
  const document = readFileSync(file, 'utf8');
  const place = /(?<=<!-- bench -->\n).*(?=<!-- \/bench -->)/s;
  if (!place.test(document)) {
    throw new Error(`${file} has no place for the table; expected <!-- bench -->, and <!-- /bench --> below it.`);
  }
  const next = document.replace(place, () => `\n${table}\n`);
  writeFileSync(file, await prettier.format(next, { ...(await prettier.resolveConfig(file)), filepath: file }));
}

function show(figure: number | undefined, digits: number): string {
  if (figure === undefined || Number.isNaN(figure)) return '–';
  return figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
