/**
 * Brings articles of another help center over: `npm run import -- <file, folder or export>`. See docs/importing.md, and `--help`.
 * Everything is written to a copy of `content/` first, which then takes its place: a run that fails leaves nothing behind.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { organizationFile } from '../schemas/content-files.ts';
import { keysOf, parseContent, readLedger } from '../checks/content/parse-content.ts';
import { valueOf } from '../checks/content/parse-yaml.ts';
import { photo } from '../checks/content/picture-files.ts';
import { toKebabCase } from '../checks/kebab-case.ts';
import { readCommand } from '../checks/read-command.ts';
import { formatProblem } from '../checks/report.ts';
import { suggestNearest } from '../checks/suggest-nearest.ts';
import type { Locale } from '../i18n/locales.ts';
import { decode } from '../import/find-target.ts';
import { importArticles, type ImportedArticle } from '../import/import-articles.ts';
import { keyOf } from '../import/name-articles.ts';
import { readExport } from '../import/read-export.ts';
import { readFrontMatter } from '../import/read-front-matter.ts';
import type { SourceArticle } from '../import/source.ts';
import { listEntries, writeReport, type ReportEntry } from '../import/write-report.ts';
import { LedgerError } from '../links/ledger-error.ts';
import { readContentFiles } from './content-files.ts';
import { recordLinks } from './record-links.ts';
import { besideFolder, replaceFolder, restoreFolder } from './replace-folder.ts';

const described = {
  name: 'import',
  does: 'Brings articles of another help center over, as drafts. Run it again when something changed there: only that is changed here. docs/importing.md tells the rest.',
  operands: {
    '<what>':
      'a folder, a file, or an export: Markdown and MDX (with the front matter of Jekyll, Hugo or Docusaurus), HTML, Word (.docx), JSON of Zendesk or Intercom',
  },
  options: {
    topic: {
      type: 'string',
      says: '<key> the topic of the articles, a key of content/topics.yaml; without it a new one, “imported”',
    },
    source: {
      type: 'string',
      says: '<name> what the other help center is called; without it the name of the folder or file',
    },
    site: {
      type: 'string',
      says: '<address> where it stands: links to what does not come along lead there, and its addresses lead on here',
    },
    publish: {
      type: 'boolean',
      default: false,
      says: 'no drafts: readers see the articles with the next build',
    },
    overwrite: {
      type: 'boolean',
      default: false,
      says: 'also what was changed here by hand since the last import',
    },
    report: { type: 'string', default: 'import-report.md', says: '<file> where the report goes' },
  },
  examples: ['npm run import -- ../old-help-center --topic start --site https://old.example.edu/help/'],
} as const;

class UsageError extends Error {}

/** What sharp calls the pictures that can be brought over. */
const kinds = new Set(['png', 'jpeg', 'gif', 'webp', 'avif', 'heif', 'svg', 'tiff']);

const articlesFolder = 'content/articles/en';

/** The topic of what was brought over, where no other is named. */
const moreArticles: Record<Locale, { title: string; summary: string }> = {
  en: { title: 'More articles', summary: 'Articles that were brought over from another help center.' },
  es: { title: 'Más artículos', summary: 'Artículos traídos de otro centro de ayuda.' },
  pt: { title: 'Mais artigos', summary: 'Artigos trazidos de outra central de ajuda.' },
  fr: { title: 'Autres articles', summary: 'Articles repris d’un autre centre d’aide.' },
  de: { title: 'Weitere Artikel', summary: 'Artikel, die aus einem anderen Hilfe-Center übernommen wurden.' },
  ja: { title: 'その他の記事', summary: '別のヘルプセンターから移した記事です。' },
  ar: { title: 'مقالات أخرى', summary: 'مقالات منقولة من مركز مساعدة آخر.' },
};

const formOf: Readonly<Record<string, SourceArticle['form']>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'mdx',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'html',
};

try {
  await run();
} catch (error) {
  rmSync(besideFolder('content').next, { recursive: true, force: true });
  const isKnown = error instanceof UsageError || error instanceof LedgerError;
  console.error(`${isKnown ? error.message : (error as Error).stack}\nNothing was changed.`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const options = readOptions();
  restoreFolder('content');
  const { what } = options;
  const isFolder = statSync(what).isDirectory();
  const root = isFolder ? what : path.dirname(what);
  const { sources, left } = await readSources(root, isFolder ? undefined : path.basename(what));
  if (sources.length === 0) {
    throw new UsageError(
      `${what} has no article in it; expected .md, .mdx, .html or .docx files, or JSON of Zendesk or Intercom.\n${left.map(({ file, message }) => `${file} ${message}`).join('\n')}`,
    );
  }

  const before = readContentFiles();
  const content = readContent(before);
  const topic = options.topic ?? 'imported';
  const topics = keysOf(content.yaml, 'content/topics.yaml');
  if (options.topic !== undefined && !topics.includes(topic)) {
    throw new UsageError(
      `--topic names “${topic}”, which is not in content/topics.yaml. ${suggestNearest(topic, topics)}`,
    );
  }
  const sourceTitle = options.source ?? path.basename(path.resolve(what)).replace(/\.\w+$/, '');
  const source = `imported-${toKebabCase(sourceTitle) || 'articles'}`;
  const pictures = new Map<string, Buffer>();
  const ledger = readLedger(content);
  const comingFrom = new Set(sources.map(({ from }) => from));
  const others = content.articles.filter(
    ({ frontmatter }) => !comingFrom.has(String(valueOf(valueOf(frontmatter.data, 'imported'), 'from'))),
  );
  const namesOf = (key: string) =>
    new Set(others.map(({ frontmatter }) => keyOf(String(valueOf(frontmatter.data, key)))));

  const articles = await importArticles(sources, {
    topic,
    source,
    sourceTitle,
    site: options.site,
    isPublic: options.publish,
    overwrites: options.overwrite,
    today: new Date().toISOString().slice(0, 10),
    existing: new Map(
      [...content.originals.values()].map(({ slug, file }) => [slug, (before[file] ?? '').replace(/\r\n/g, '\n')]),
    ),
    taken: {
      slugs: new Set([
        ...content.originals.keys(),
        ...Object.values(ledger).flatMap(({ article, formerly = [] }) => [article, ...formerly]),
      ]),
      titles: namesOf('title'),
      summaries: namesOf('summary'),
    },
    isOurs: (address) =>
      /^\/(?:articles|topics|go|fix|es|agents|search|pagefind|_astro)(?:\/|$)/.test(address) ||
      content.pages.includes(address),
    takePicture: (src, from, slug) => takePicture(src, { from, slug, root, pictures }),
  });

  const made = articles.filter((article): article is ImportedArticle & { text: string } => article.text !== undefined);
  const written = {
    ...before,
    ...(topics.includes(topic) ? {} : addTopic(before, topic)),
    ...addEntry(before, 'content/sources.yaml', source, {
      title: sourceTitle,
      publisher: sourceTitle,
      ...(options.site?.startsWith('https:') && { url: options.site }),
    }),
    ...Object.fromEntries(made.map(({ slug, text }) => [`${articlesFolder}/${slug}.mdx`, text])),
  };
  const after = made.length === 0 ? before : recordLinks(written);
  await replaceContent(before, after, pictures);

  const now = readContent(after);
  const imported = new Set(articles.map(({ slug }) => `${articlesFolder}/${slug}.mdx`));
  const { rules } = await import('../checks/content/rules.ts');
  const problems = rules.flatMap((rule) => [...rule(now)]).filter(({ file }) => imported.has(file));
  const entries: ReportEntry[] = [
    ...left.map(({ file, message }) => ({ weight: 'not-imported' as const, file, message })),
    ...problems
      .filter(({ isWording }) => !isWording)
      .map(({ file, line, message }) => ({
        weight: 'not-imported' as const,
        file,
        line,
        message: `${message} The build stops at this.`,
      })),
    ...listEntries(articles, (slug) => after[`${articlesFolder}/${slug}.mdx`] ?? ''),
  ];
  const fresh = made.filter(({ slug }) => before[`${articlesFolder}/${slug}.mdx`] === undefined).length;
  const summary = `Of ${sources.length} articles, ${fresh} are new here, ${made.length - fresh} were changed, and ${articles.length - made.length} stayed as they are. ${pictures.size} pictures came along.`;
  writeFileSync(
    options.report,
    writeReport(summary, entries, problems.filter(({ isWording }) => isWording).map(formatProblem)),
  );
  console.log(
    `${summary}\n${entries.length === 0 ? 'Nothing was left for you' : `${entries.length} things are left for you`}: ${options.report} lists them.`,
  );
  if (made.length > 0 && !options.publish)
    console.log('“npm run dev” shows the articles. They are drafts: readers see those without “draft: true”.');
}

interface Options {
  what: string;
  topic: string | undefined;
  source: string | undefined;
  site: string | undefined;
  publish: boolean;
  overwrite: boolean;
  report: string;
}

function readOptions(): Options {
  const { values, positionals } = readCommand(described);
  const [what = ''] = positionals;
  if (!existsSync(what)) throw new UsageError(`${what} does not exist; expected a file, a folder or an export.`);
  if (values.site !== undefined && !/^https?:$/.test(URL.canParse(values.site) ? new URL(values.site).protocol : '')) {
    throw new UsageError(`--site is “${values.site}”; expected a whole address, such as https://help.example.com/.`);
  }
  return {
    topic: undefined,
    source: undefined,
    site: undefined,
    ...values,
    what,
  };
}

/** The articles in a folder, or in one file of it; and the files that are none, with the reason. */
async function readSources(
  root: string,
  only: string | undefined,
): Promise<{ sources: SourceArticle[]; left: Array<{ file: string; message: string }> }> {
  const sources: SourceArticle[] = [];
  const left: Array<{ file: string; message: string }> = [];
  const found =
    only === undefined ? globSync('**/*.{md,markdown,mdx,html,htm,docx,json,jsonl}', { cwd: root }) : [only];
  const files = found
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(?:^|\/)(?:node_modules|\.[^/]+|_(?:includes|layouts|partials|sass|data))\//.test(file));
  for (const file of files.sort()) {
    const whole = path.join(root, file);
    const form = formOf[path.extname(file).toLowerCase()];
    try {
      if (!statSync(whole).isFile()) continue;
      if (file.endsWith('.docx')) {
        const { value } = await mammoth.convertToHtml({ path: whole });
        sources.push({ from: file, form: 'html', text: value, data: {}, addresses: [] });
      } else if (form !== undefined) {
        sources.push(readFile(file, form, readFileSync(whole), left));
      } else {
        const articles = readExport(file, readFileSync(whole, 'utf8'));
        if (articles) sources.push(...articles);
        else if (only !== undefined)
          left.push({
            file,
            message: 'has no article in it; expected JSON of Zendesk or Intercom, with “title” and “body”.',
          });
      }
    } catch (error) {
      left.push({ file, message: `cannot be read: ${(error as Error).message.split('\n')[0] ?? ''}` });
    }
  }
  return { sources, left };
}

function readFile(
  file: string,
  form: SourceArticle['form'],
  bytes: Buffer,
  left: Array<{ file: string; message: string }>,
): SourceArticle {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isUtf16 ? 'utf-16le' : isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
  const { data, body, problem } = readFrontMatter(text);
  if (problem !== undefined) {
    left.push({
      file,
      message: `has front matter that cannot be read (${problem}); it stands in the text of the article.`,
    });
  }
  const title = form === 'html' ? /<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1]?.trim() : undefined;
  return { from: file, form, text: body, data: { ...(title ? { title } : {}), ...data }, addresses: [] };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The content of the site as the checks read it; of pictures only the names. */
function readContent(files: Readonly<Record<string, string>>) {
  const rest = [...globSync('content/**/*'), organizationFile].filter((file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile(),
  );
  const others = rest.map((file) => file.replaceAll('\\', '/')).filter((file) => files[file] === undefined);
  return parseContent({
    ...Object.fromEntries(others.map((file) => [file, photo.test(file) ? '' : readFileSync(file, 'utf8')])),
    ...files,
  });
}

/** The files of topics with one more. */
function addTopic(files: Readonly<Record<string, string>>, topic: string): Record<string, string> {
  const { en, ...others } = moreArticles;
  let added = addEntry(files, 'content/topics.yaml', topic, { order: 900, ...en, icon: 'compass' });
  for (const [locale, texts] of Object.entries(others)) {
    added = { ...added, ...addEntry(files, `content/topics/${locale}.yaml`, topic, texts) };
  }
  return added;
}

/** The file of YAML with one more entry at its end, where it has none of this key. */
function addEntry(
  files: Readonly<Record<string, string>>,
  file: string,
  key: string,
  entry: object,
): Record<string, string> {
  const text = (files[file] ?? '').replace(/^\{\}$/m, '');
  if (new RegExp(`^${key}:`, 'm').test(text)) return {};
  return { [file]: `${text.replace(/\n*$/, '\n')}${stringify({ [key]: entry }, { lineWidth: 0 })}` };
}

/** Puts a copy of `content/` with the changes in its place. */
async function replaceContent(
  before: Record<string, string>,
  after: Readonly<Record<string, string>>,
  pictures: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const changed = Object.keys(after).some((file) => before[file] !== after[file]);
  if (!changed && pictures.size === 0) return;
  const { next } = besideFolder('content');
  cpSync('content', next, { recursive: true });
  const home = process.cwd();
  // The paths of all files begin with “content/”, so they are written from a folder in which it is the copy.
  const inNext = (file: string) => path.join(home, next, path.relative('content', file));
  for (const [file, text] of Object.entries(after)) {
    if (before[file] === text) continue;
    mkdirSync(path.dirname(inNext(file)), { recursive: true });
    writeFileSync(inNext(file), text);
  }
  for (const [file, bytes] of pictures) writeFileSync(inNext(file), bytes);
  await replaceFolder('content');
}

/** Reads a picture of the source, and names it after its file. Drawings become PNG: ours hold only what draws, in our colours. */
async function takePicture(
  src: string,
  { from, slug, root, pictures }: { from: string; slug: string; root: string; pictures: Map<string, Buffer> },
): Promise<{ name: string } | { problem: string }> {
  const found = readPicture(src, from, root);
  if (typeof found === 'string') return { problem: found };
  try {
    const { format } = await sharp(found).metadata();
    if (!kinds.has(format)) return { problem: `is a picture of the kind ${format}, which browsers do not show` };
    const isKept = format !== 'svg' && format !== 'tiff' && format !== 'heif';
    const bytes = isKept ? found : await sharp(found).png().toBuffer();
    const ending = isKept ? format.replace('jpeg', 'jpg') : 'png';
    const hash = createHash('sha256').update(bytes).digest('hex');
    const file = src.startsWith('data:')
      ? ''
      : path.posix.basename(decode(src).split(/[?#]/)[0] ?? '').replace(/\.\w+$/, '');
    const base = toKebabCase(file).slice(0, 60).replace(/-$/, '') || `${slug}-picture`;
    for (const name of [base, `${slug}-${base}`, `${base}-${hash.slice(0, 8)}`]) {
      const target = `content/pictures/${name}.${ending}`;
      const same = pictures.get(target) ?? (existsSync(target) ? readFileSync(target) : undefined);
      const isTaken =
        globSync(`content/pictures/${name}.*`).some((other) => other.replaceAll('\\', '/') !== target) ||
        [...pictures.keys()].some((other) => other !== target && other.startsWith(`content/pictures/${name}.`));
      if (isTaken || (same && !same.equals(bytes))) continue;
      if (!existsSync(target)) pictures.set(target, bytes);
      return { name };
    }
    return { problem: 'has a name that three others have' };
  } catch {
    return { problem: 'cannot be read as a picture' };
  }
}

/** The bytes of a picture; why there are none, if there are none. */
function readPicture(src: string, from: string, root: string): Buffer | string {
  if (src.trim() === '') return 'has no address';
  const [, base64, data] = /^data:image\/[\w.+-]+(;base64)?,(.*)$/s.exec(src) ?? [];
  if (data !== undefined) return base64 ? Buffer.from(data, 'base64') : Buffer.from(decode(data));
  if (/^(?:[a-z][\w+.-]*:)?\/\//i.test(src)) return 'is on another host';
  const [way = ''] = decode(src).replaceAll('\\', '/').split(/[?#]/);
  const folders = [
    root,
    ...['static', 'public', 'assets', 'source', 'docs', 'src', 'images'].map((name) => path.join(root, name)),
  ];
  const above = [path.join(root, '..'), path.join(root, '../..')].flatMap((folder) => [
    path.join(folder, 'static'),
    path.join(folder, 'public'),
    folder,
  ]);
  const tries = way.startsWith('/')
    ? [...folders, ...above].map((folder) => path.join(folder, way))
    : [
        path.join(root, path.dirname(from), way),
        path.join(root, from.replace(/\.\w+$/, ''), way),
        ...folders.map((folder) => path.join(folder, way)),
      ];
  // Not what stands elsewhere on the machine: an article may name any file.
  const base = path.resolve(root, '../..');
  const file = tries.find(
    (name) => path.resolve(name).startsWith(base) && statSync(name, { throwIfNoEntry: false })?.isFile(),
  );
  return file === undefined ? 'did not come along' : readFileSync(file);
}
