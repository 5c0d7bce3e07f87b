import { parse } from 'yaml';
import { defaultLocale } from '../i18n/locales.ts';
import { codeOf } from '../checks/content/codes-and-ids.ts';
import { parseArticle } from '../checks/content/parse-article.ts';
import { judgeSections, type JudgedSection } from '../translation/judge-sections.ts';
import { listSourceSections, readFile } from '../translation/read-file.ts';
import { markStart, type TextSection } from '../translation/read-sections.ts';
import { formatRecords, readRecords, recordFile, recordFolder } from '../translation/record.ts';
import type { ContentFiles } from './content-files.ts';

/** The file of an article in a language. */
export const articleFile = (locale: string, slug: string): string => `content/articles/${locale}/${slug}.mdx`;

/** The names of the articles in a language, in alphabetical order. */
export const listSlugs = (files: ContentFiles, locale: string): string[] =>
  Object.keys(files)
    .flatMap((file) => new RegExp(`^content/articles/${locale}/([^/]+)\\.mdx$`).exec(file)?.[1] ?? [])
    .sort();

const recordsOf = (files: ContentFiles, locale: string) => readRecords(parse(files[recordFile(locale)] ?? ''));

/** A translation beside its English article, section by section. */
export interface Comparison {
  english: TextSection[];
  own: TextSection[];
  record: ReadonlyMap<string, string>;
  sections: JudgedSection[];
}

/** Compares a translation with its English article. Both must be there. */
export function compare(files: ContentFiles, locale: string, slug: string): Comparison {
  const english = listSourceSections(files[articleFile(defaultLocale, slug)] ?? '');
  const own = listSourceSections(files[articleFile(locale, slug)] ?? '');
  const record = recordsOf(files, locale).get(slug) ?? new Map<string, string>();
  return { english, own, record, sections: judgeSections(english, own, record) };
}

/**
 * The files after it is recorded that sections of a translation say what the English article says now; their marks are taken away. Lines
 * of sections that neither of them has any more go too.
 */
export function recordSections(
  files: ContentFiles,
  locale: string,
  slug: string,
  names: readonly string[],
): ContentFiles {
  const { english, record } = compare(files, locale, slug);
  const file = articleFile(locale, slug);
  const text = names.reduce((rest, name) => unmark(rest, name), files[file] ?? '');
  const there = new Set(listSourceSections(text).map(({ name }) => name));
  const current = english.flatMap(({ name, hash }): Array<[string, string]> => {
    const made = names.includes(name) ? hash : record.get(name);
    return made === undefined ? [] : [[name, made]];
  });
  const known = new Set(english.map(({ name }) => name));
  const retired = [...record].filter(([name]) => !known.has(name) && there.has(name));
  const records = recordsOf(files, locale);
  records.set(slug, new Map([...current, ...retired]));
  for (const key of [...records.keys()]) if (files[articleFile(locale, key)] === undefined) records.delete(key);
  return { ...files, [file]: text, [recordFile(locale)]: formatRecords(records) };
}

/**
 * The files after a command that changed names and links alike in every language: what was made from the English text before is made from
 * the one after. Articles are known by their codes, sections by their order, which no such command changes.
 */
export function keepRecords(before: ContentFiles, after: ContentFiles): ContentFiles {
  const next: Record<string, string> = { ...after };
  for (const file of Object.keys(after).filter((name) => name.startsWith(`${recordFolder}/`))) {
    const kept = [...readRecords(parse(after[file] ?? ''))].flatMap(([slug, record]) => {
      const source = before[articleFile(defaultLocale, slug)];
      const now = source === undefined ? slug : slugAfter(slug, before, after);
      const [old, current] = [source, now && after[articleFile(defaultLocale, now)]].map((text) =>
        listSourceSections(text ?? ''),
      );
      if (now === undefined || !old || !current) return [];
      const lines = [...record].map(([name, hash]): [string, string] => {
        const index = old.findIndex((section) => section.name === name);
        const section = old.length === current.length ? current[index] : current.find((one) => one.name === name);
        if (!section) return [name, hash];
        return [section.name, old[index]?.hash === hash ? section.hash : hash];
      });
      return [[now, new Map(lines)] as const];
    });
    next[file] = formatRecords(new Map(kept));
  }
  return next;
}

/** The name that an article has after a change; undefined when it is gone. */
function slugAfter(slug: string, before: ContentFiles, after: ContentFiles): string | undefined {
  if (after[articleFile(defaultLocale, slug)] !== undefined) return slug;
  const codeIn = (files: ContentFiles, name: string) => {
    const file = articleFile(defaultLocale, name);
    return codeOf(parseArticle(file, files[file] ?? ''));
  };
  const code = codeIn(before, slug);
  return code === undefined ? undefined : listSlugs(after, defaultLocale).find((name) => codeIn(after, name) === code);
}

/** A comment that marks a section as not translated yet, in the body and in the frontmatter. */
const bodyMark = /^\{\/\* To translate[^]*?\*\/\}\n\n?/m;
const headMark = '# To translate';

/** The text of a translation with a mark in a section that says what is to be translated there. */
export function mark(source: string, name: string, what: string): string {
  const text = unmark(source, name);
  const lines = text.split('\n');
  const said = what.replaceAll('*/', '* /');
  const section = listSourceSections(text).find((one) => one.name === name);
  if (!section?.lines) {
    const at = lines.findIndex((line) => line.startsWith(`${name}:`));
    if (at < 0) return text;
    lines.splice(at, 0, `${headMark} ${name}: ${said.replace(/\s+/g, ' ')}`);
    return lines.join('\n');
  }
  const first = readFile(text).linesAbove + section.lines.from - 1;
  // In a question the mark stands after its opening tag, which may have several lines.
  const start = lines.findIndex((line, index) => index >= first && line !== '');
  const isQuestion = lines[start]?.startsWith('<Question') ?? false;
  const end = isQuestion ? lines.findIndex((line, index) => index >= start && line.endsWith('>')) : start;
  const comment = `{${markStart}: ${said} */}`;
  if (name === 'start') lines.splice(start, 0, comment, '');
  else lines.splice(end + 1, 0, '', comment);
  return lines.join('\n');
}

/** The text of a translation without the mark in a section. */
export function unmark(source: string, name: string): string {
  const section = listSourceSections(source).find((one) => one.name === name);
  if (!section?.lines) return source.replace(new RegExp(`^${headMark} ${name}: .*\\n`, 'm'), '');
  const { linesAbove } = readFile(source);
  const lines = source.split('\n');
  const [from, to] = [linesAbove + section.lines.from - 1, linesAbove + section.lines.to];
  const part = `${lines.slice(from, to).join('\n')}\n`.replace(bodyMark, '').replace(/\n$/, '');
  return [...lines.slice(0, from), part, ...lines.slice(to)].join('\n');
}
