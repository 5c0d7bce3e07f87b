import type { SectionRecord } from './judge-sections.ts';

/** The folder of the records, a file for each language. */
export const recordFolder = 'content/translated';

/** The file that says which English text each section of a language was translated from. Written by `npm run translate`. */
export const recordFile = (locale: string): string => `${recordFolder}/${locale}.yaml`;

const lineOf = (slug: string, name: string): string => (name.startsWith('#') ? `${slug}${name}` : `${slug} ${name}`);

/** The records of a language, by article. `data` is its file, read. */
export function readRecords(data: unknown): Map<string, Map<string, string>> {
  const records = new Map<string, Map<string, string>>();
  if (typeof data !== 'object' || data === null) return records;
  for (const [key, hash] of Object.entries(data)) {
    const [, slug = '', name = ''] = /^([^ #]+) ?(.+)$/.exec(key) ?? [];
    if (!records.has(slug)) records.set(slug, new Map());
    records.get(slug)?.set(name, String(hash));
  }
  return records;
}

const head = `# Which English text each section was translated from, a line for each. Written by “npm run translate”, and never by hand.
`;

/** The file of records: a line for each section, in the order of the names of articles and of their text, so that merges are small. */
export function formatRecords(records: ReadonlyMap<string, SectionRecord>): string {
  const lines = [...records]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([slug, record]) => [...record].map(([name, hash]) => `${lineOf(slug, name)}: ${hash}\n`));
  return head + lines.join('');
}
