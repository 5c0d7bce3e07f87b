import { stringify } from 'yaml';
import { keysOf, linksFile, type Content } from '../checks/content/parse-content.ts';
import { valueOf } from '../checks/content/parse-yaml.ts';
import { isKebabCase, toKebabCase } from '../checks/kebab-case.ts';
import { suggestNearest } from '../checks/suggest-nearest.ts';
import { findCode } from '../links/follow-link.ts';
import { mintCode } from '../links/mint-code.ts';
import type { ArticleFrontmatter } from '../schemas/article.ts';
import { parseArticles, readLedgerOf, type ContentFiles } from './content-files.ts';
import { listTakenCodes } from './record-links.ts';

/** What a writer says of an article that shall be begun; what is left out is left to the writer, or follows from the rest. */
export interface Wish {
  title?: string | undefined;
  summary?: string | undefined;
  slug?: string | undefined;
  topic?: string | undefined;
  sources?: string | undefined;
  order?: string | undefined;
}

/** What cannot be left out. */
export const needed = ['title', 'topic', 'sources'] as const satisfies ReadonlyArray<keyof Wish>;

/** How an entry of `content/sources.yaml` is shown to choose from: `persona-camera — I see a … (Persona Help Center)`. */
export interface Choice {
  key: string;
  label: string;
}

/** The topics and sources that an article may have. */
export function listChoices(files: ContentFiles): Record<'topics' | 'sources', Choice[]> {
  const { yaml } = parseArticles(files);
  const list = (file: string, label: (entry: unknown) => string) => {
    const data = yaml.get(file)?.data;
    return keysOf(yaml, file).map((key) => ({ key, label: label(valueOf(data, key)) }));
  };
  return {
    topics: list(topicsFile, (entry) => String(valueOf(entry, 'title'))),
    sources: list(
      sourcesFile,
      (entry) => `${String(valueOf(entry, 'title'))} (${String(valueOf(entry, 'publisher'))})`,
    ),
  };
}

const topicsFile = 'content/topics.yaml';
const sourcesFile = 'content/sources.yaml';

/** The keys in a text with commas. */
export const splitKeys = (text: string): string[] =>
  text
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');

/** What is wrong with a wish, one sentence each, beginning with what the writer typed it after: `--topic`. */
export function* judgeWish(wish: Wish, files: ContentFiles): Generator<string> {
  const content = parseArticles(files);
  for (const name of needed) {
    if (!wish[name]?.trim()) yield `--${name} is missing; expected --${name} ${expected[name]}.`;
  }
  const { title, summary, topic, sources, order } = wish;
  if (title !== undefined && title.length > 70) {
    yield `--title has ${String(title.length)} characters; expected at most 70.`;
  }
  const twin = [...content.originals.values()].find(
    ({ frontmatter }) => title && toKebabCase(String(valueOf(frontmatter.data, 'title'))) === toKebabCase(title),
  );
  if (twin) yield `--title is that of ${twin.file} already; expected one of its own.`;
  if (summary && (summary.length < 20 || summary.length > 180)) {
    yield `--summary has ${String(summary.length)} characters; expected 20 to 180.`;
  }
  if (topic) yield* judgeKey('topic', topic, content, topicsFile);
  for (const key of splitKeys(sources ?? '')) yield* judgeKey('sources', key, content, sourcesFile);
  if (order !== undefined && !/^[1-9]\d*$/.test(order)) {
    yield `--order is “${order}”; expected a whole number of at least 1.`;
  }
  if (title?.trim() || wish.slug) yield* judgeSlug(wish, files, content);
}

const expected = { title: '"…"', topic: '<key>', sources: '<key>,<key>' };

function* judgeKey(option: string, key: string, { yaml }: Content, file: string): Generator<string> {
  const keys = keysOf(yaml, file);
  if (!keys.includes(key))
    yield `--${option} names “${key}”, which ${file} does not have. ${suggestNearest(key, keys)}`;
}

function* judgeSlug(wish: Wish, files: ContentFiles, content: Content): Generator<string> {
  const slug = slugOf(wish);
  const file = fileOf(slug);
  if (!isKebabCase(slug)) {
    yield `--slug is “${slug}”; expected lower-case words joined by hyphens${toKebabCase(slug) && `: ${toKebabCase(slug)}`}.`;
  } else if (files[file] !== undefined) {
    yield `--slug is “${slug}”, and ${file} is there already; expected a name that is free.`;
  } else {
    const owner = findCode(readLedgerOf(files, content), slug);
    if (owner === undefined) return;
    yield `--slug is “${slug}”, and people know /articles/${slug}/ as the address of /go/${owner} (${linksFile}); expected a name that was never another article’s.`;
  }
}

/** The name of the file, and so of the address: that which was asked for, else the words of the title. */
export const slugOf = ({ slug, title = '' }: Wish): string => slug ?? toKebabCase(title);

const fileOf = (slug: string) => `content/articles/en/${slug}.mdx`;

/**
 * The file of a new article: a draft that passes the content check, with each key of the frontmatter explained, a code of its own, the
 * next free place in its topic, and “TODO” wherever the writer is to write. The wish is one that `judgeWish` finds nothing wrong with.
 */
export function startArticle(
  wish: Wish,
  files: ContentFiles,
  { today, random }: { today: string; random?: () => number },
): { slug: string; file: string; text: string } {
  const content = parseArticles(files);
  const slug = slugOf(wish);
  const { title = '', topic = '' } = wish;
  const choices = listChoices(files);
  const sources = splitKeys(wish.sources ?? '').map((key) => ({
    key,
    label: choices.sources.find((source) => source.key === key)?.label ?? '',
  }));
  const values: Values = {
    title: write(title),
    summary: write(wish.summary?.trim() ? wish.summary : 'TODO. One sentence that already answers.'),
    aliases: '[]',
    topic,
    order: wish.order ?? String(nextOrder(content, topic)),
    sources: sources.map(({ key, label }) => `\n  - ${key} # ${label}`).join(''),
    checked: today,
    holds: undefined,
    changed: undefined,
    related: '[]',
    contact: 'organization',
    code: write(mintCode(listTakenCodes(files, content), random)),
    draft: 'true',
  };
  const topics = choices.topics.map(({ key }) => key).join(', ');
  const lines = Object.entries(explain(topics, today)).map(([key, explained]) => {
    const value = values[key as keyof Values];
    const comment = explained.map((line) => `# ${line}`).join('\n');
    return value === undefined ? comment : `${comment}\n${key}:${value.startsWith('\n') ? '' : ' '}${value}`;
  });
  return { slug, file: fileOf(slug), text: `---\n${lines.join('\n\n')}\n---\n\n${body}` };
}

type Key = Exclude<keyof ArticleFrontmatter, 'imported'>;
type Values = Readonly<Record<Key, string | undefined>>;

const write = (text: string) => stringify(text, { lineWidth: 0 }).trimEnd();

/** Ten after the last of the topic, so that others fit between. */
function nextOrder({ originals }: Content, topic: string): number {
  const orders = [...originals.values()]
    .filter(({ frontmatter }) => valueOf(frontmatter.data, 'topic') === topic)
    .map(({ frontmatter }) => Number(valueOf(frontmatter.data, 'order') ?? 0));
  return Math.floor(Math.max(0, ...orders) / 10) * 10 + 10;
}

/** What each key means, in the order in which they are written. A key that the schema gets is to be explained here. */
const explain = (topics: string, today: string): Readonly<Record<Key, readonly string[]>> => ({
  title: [
    'The reader’s task or worry in the reader’s words, at most 70 characters. It is the heading, and the words of links.',
  ],
  summary: ['One sentence that already answers, 20 to 180 characters. It stands under links and in search results.'],
  aliases: [
    'What readers type for it, whole complaints or questions. They are searched and never shown:',
    'aliases: [link does not work, link already used]',
  ],
  topic: [`Its topic, a key of content/topics.yaml: ${topics}.`],
  order: ['Its place in the topic, lowest first.'],
  sources: ['Where its facts come from, keys of content/sources.yaml. Each statement of fact has one.'],
  checked: ['The day on which every statement was last compared with the sources.'],
  holds: ['How long it holds from then, if not as long as content/freshness.yaml says of articles:', 'holds: 3 months'],
  changed: [
    'What is different for somebody who read it before. Readers hear of it, so leave it out at first:',
    `changed: { on: ${today}, what: One sentence that says what is different now. }`,
  ],
  related: [
    'File names of the articles that a reader may need next, most useful first:',
    'related: [link-expired, camera-blocked]',
  ],
  contact: ['Whom it sends readers to who still need help: organization, persona-privacy or nobody.'],
  code: ['Its short code, for ever. It was made for this article, so never change or copy it.'],
  draft: ['Only “npm run dev” shows a draft. Take this line out when no TODO is left.'],
});

const body = `{/* Answer first, then explain. Notes like this one are for you: readers never see them. Take them out when you are done. */}

TODO: The answer, in one or two sentences.

{/* Each heading has an id of your own choice in braces. It is part of links, and stays what it is. */}

## TODO: What to do {#what-to-do}

<Steps>

1. **TODO: The first thing to do.** What they see then.
2. **TODO: The next thing to do.**

</Steps>

## If it did not help {#if-it-did-not-help}

{/* What else to try, and whom to ask. Link to an article as [words](/articles/link-expired/). */}

TODO: What else to try. If that does not help either, ask <HelpDesk />.
`;
