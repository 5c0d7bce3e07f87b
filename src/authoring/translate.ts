/**
 * Helps translators: says what is due, begins a translation, marks what changed, and records what is translated. See `--help` and
 * docs/writing.md.
 */
import { parse, stringify } from 'yaml';
import { translatedIds } from '../checks/content/translated-ids.ts';
import { translatedNames } from '../checks/content/translated-names.ts';
import { translatedParts } from '../checks/content/translated-parts.ts';
import { translatedSections } from '../checks/content/translated-sections.ts';
import { parseContent } from '../checks/content/parse-content.ts';
import { readCommand } from '../checks/read-command.ts';
import { formatReport } from '../checks/report.ts';
import { suggestNearest } from '../checks/suggest-nearest.ts';
import { defaultLocale, locales, translatedLocales, type Locale } from '../i18n/locales.ts';
import { isInEnglish } from '../translation/judge-sections.ts';
import { listSourceSections, readFile } from '../translation/read-file.ts';
import { readContentFiles, writeContentFiles, type ContentFiles } from './content-files.ts';
import { UsageError } from './link-command.ts';
import { listDueTranslations, type Due } from './list-due-translations.ts';
import { dropKey } from './rewrite-links.ts';
import { compareTexts, readHistory, textOf } from './source-history.ts';
import { articleFile, compare, listSlugs, mark, recordSections } from './translation-files.ts';

function needLanguage(name: string | undefined): Exclude<Locale, typeof defaultLocale> {
  const found = translatedLocales.find((key) => key === name);
  if (found) return found;
  const nearest = suggestNearest(name ?? '', translatedLocales);
  throw new UsageError(
    `${name === undefined ? 'Found no language' : `“${name}” is no language to translate to`}. ${nearest}`,
  );
}

function needArticle(files: ContentFiles, name: string): string {
  if (files[articleFile(defaultLocale, name)] !== undefined) return name;
  throw new UsageError(`There is no article ${name}. ${suggestNearest(name, listSlugs(files, defaultLocale))}`);
}

/**
 * The names of sections as they are recorded: of headings, with `#`. Without names, all whose text is not still the English one. Throws
 * when the translation has none of a name.
 */
export function needSections(files: ContentFiles, locale: string, slug: string, asked: readonly string[]): string[] {
  const { english, own } = compare(files, locale, slug);
  const known = own.map(({ name }) => name);
  if (asked.length === 0) {
    const same = new Map(english.map(({ name, hash }) => [name, hash]));
    return own.filter(({ name, hash, hasWords }) => !hasWords || same.get(name) !== hash).map(({ name }) => name);
  }
  return asked.map((name) => {
    const found = [name, `#${name}`].find((candidate) => known.includes(candidate));
    if (found !== undefined) return found;
    const nearest = suggestNearest(
      name,
      known.map((one) => one.replace('#', '')),
    );
    throw new UsageError(`${articleFile(locale, slug)} has no section “${name}”. ${nearest}`);
  });
}

/** The files with the beginning of a translation: the English text, every section of it marked. */
export function begin(files: ContentFiles, locale: Locale, slug: string): ContentFiles {
  const source = files[articleFile(defaultLocale, slug)] ?? '';
  const { head, body } = readFile(source);
  const [, yaml = ''] = /^---\r?\n(.*?)^---/ms.exec(source) ?? [];
  const { checked } = parse(yaml, { schema: 'failsafe' }) as { checked: string };
  const address = `/articles/${slug}/`;
  const waitingFile = `content/aliases/${locale}.yaml`;
  const waiting = (parse(files[waitingFile] ?? '') ?? {}) as Partial<Record<string, string[]>>;
  const aliases = waiting[address] ?? [];
  const { title, summary } = head;
  const above = stringify({ title, summary, aliases }, { lineWidth: 0 });
  const english = `---\n${above}checked: ${checked}\n---\n${body}`;
  const what = `into ${locales[locale].name}`;
  const text = listSourceSections(english).reduce((rest, { name }) => mark(rest, name, what), english);
  return {
    ...files,
    ...(aliases.length > 0 && { [waitingFile]: dropKey(files[waitingFile] ?? '', address) }),
    [articleFile(locale, slug)]: text,
  };
}

/** The files with what is due in a translation marked in it: the English text of what is missing, and how the text of the rest changed. */
export function markDue(files: ContentFiles, locale: Locale, slug: string): ContentFiles {
  const [file, englishFile] = [articleFile(locale, slug), articleFile(defaultLocale, slug)];
  const source = files[englishFile] ?? '';
  const { english, own, record, sections } = compare(files, locale, slug);
  let text = files[file] ?? '';
  let before: string | undefined;
  for (const judged of sections) {
    const { name } = judged;
    const section = english.find((one) => one.name === name);
    if (!section) continue;
    const isThere = own.some((one) => one.name === name);
    if (isInEnglish(judged)) {
      const now = textOf(source, section);
      if (!isThere) text = insert(text, before, now);
      const old = isThere ? readHistory(englishFile, section, record.get(name)).before : undefined;
      text = mark(text, name, describeChange(isThere && record.has(name), old, now, `into ${locales[locale].name}`));
    }
    before = name;
  }
  return { ...files, [file]: text };
}

function describeChange(isChanged: boolean, old: string | undefined, now: string, anew: string): string {
  if (!isChanged) return anew;
  if (old === undefined) return `the English text has changed; what it was is not in git. It says now:\n\n${now}\n`;
  return `the English text has changed, [-from-] {+to+}:\n\n${compareTexts(old, now)}\n`;
}

/** A translation with the text of a section after another one, or at the start. */
function insert(source: string, after: string | undefined, text: string): string {
  const { linesAbove } = readFile(source);
  const lines = source.split('\n');
  const section = listSourceSections(source).find(({ name }) => name === after);
  const at = linesAbove + (section?.lines?.to ?? 0);
  const above = lines.slice(0, at).join('\n').trimEnd();
  const below = lines.slice(at).join('\n').trim();
  return `${[above, text, below].filter((part) => part !== '').join('\n\n')}\n`;
}

/** What a list of due sections says to people. */
function formatDue(due: readonly Due[], asked: readonly Locale[]): string {
  const blocks = asked.map((locale) => {
    const own = due.filter((one) => one.language === locale);
    const name = `${locales[locale].name} (${locale})`;
    if (own.length === 0) return `${name}: nothing is due.`;
    const width = Math.max(...own.map(({ article, section }) => (section ?? article).length + article.length)) + 2;
    const lines = own.map(({ article, section, state, since }) => {
      const what =
        section === undefined ? article : section.startsWith('#') ? article + section : `${article} ${section}`;
      return `  ${since ?? 'not committed'}  ${what.padEnd(width)}  ${says[state]}`;
    });
    return `${name}: ${own.length} due, since\n${lines.join('\n')}`;
  });
  return blocks.join('\n\n');
}

const says: Record<Due['state'], string> = {
  article: 'the article is not translated',
  missing: 'not translated',
  stale: 'changed in English',
  lost: 'gone from the translation',
  unrecorded: 'translated, but nobody has said so: --done',
  retired: 'no longer in English: take it out',
  unknown: 'never was in English',
};

/** Does what was asked for. Throws a UsageError when it cannot be done. */
function run(): void {
  const { values, positionals } = readCommand({
    name: 'translate',
    does: 'Helps translators: begins a translation, or marks in it what is due. Nothing that was written is overwritten.',
    operands: {
      '[<article>]': 'the name of its file; not with --status or --record',
      '[<language>]': 'the language to translate to; with --status, the only one to list',
      '[<section>…]':
        'with --done: title, summary, start (the text before the first heading), or the id of a heading or question',
    },
    options: {
      status: { type: 'boolean', says: 'lists what is due, by language, the oldest first' },
      json: { type: 'boolean', says: 'lists it as JSON' },
      done: { type: 'boolean', says: 'records that the article, or these sections of it, are translated' },
      record: { type: 'string', says: '<language> records all translations of which nothing is recorded yet' },
    },
    examples: [
      'npm run translate -- --status es',
      'npm run translate -- link-expired es',
      'npm run translate -- link-expired es --done how-long',
    ],
  });
  const before = readContentFiles();
  const [first, second, ...sections] = positionals;
  if (values.status) {
    const asked = first === undefined ? translatedLocales : [needLanguage(first)];
    const due = listDueTranslations(before, asked);
    console.log(values.json ? JSON.stringify(due, undefined, 2) : formatDue(due, asked));
    return;
  }
  if (values.record !== undefined) return write(before, recordAll(before, needLanguage(values.record)));
  if (first === undefined) {
    throw new UsageError('Found no article and no language. What it takes: npm run translate -- --help');
  }
  const [slug, locale] = [needArticle(before, first), needLanguage(second)];
  const isThere = before[articleFile(locale, slug)] !== undefined;
  if (values.done) {
    if (!isThere) throw new UsageError(`${articleFile(locale, slug)} does not exist; expected a translation.`);
    return write(before, recordSections(before, locale, slug, needSections(before, locale, slug, sections)), slug);
  }
  if (sections.length > 0) throw new UsageError(`Found sections (${sections.join(', ')}); expected them after --done.`);
  write(before, isThere ? markDue(before, locale, slug) : begin(before, locale, slug), slug);
}

/** The files after everything is recorded that is translated and of which nothing is recorded. What is stale stays so. */
export function recordAll(files: ContentFiles, locale: Locale): ContentFiles {
  return listSlugs(files, locale)
    .filter((slug) => files[articleFile(defaultLocale, slug)] !== undefined)
    .reduce((rest, slug) => {
      const { sections } = compare(rest, locale, slug);
      const names = sections.filter(({ state }) => state === 'unrecorded').map(({ name }) => name);
      return names.length > 0 ? recordSections(rest, locale, slug, names) : rest;
    }, files);
}

/** Writes the files, and says which changed and what is wrong in the translations of `slug`, or of all articles. */
function write(before: ContentFiles, after: ContentFiles, slug?: string): void {
  const changed = writeContentFiles(before, after);
  console.log(changed.length > 0 ? `Changed:\n  ${changed.join('\n  ')}` : 'Nothing had to change.');
  const content = parseContent(after);
  const wrong = [translatedIds, translatedParts, translatedNames, translatedSections]
    .flatMap((rule) => [...rule(content)])
    .filter(({ file }) => slug === undefined || file.endsWith(`/${slug}.mdx`));
  if (wrong.length === 0) return;
  console.error(`\nLeft for you to do:\n\n${formatReport(wrong)}`);
  process.exitCode = 1;
}

if (import.meta.main) {
  try {
    run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\nNothing was changed.`);
    process.exitCode = 1;
  }
}
