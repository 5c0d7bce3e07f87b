import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Element } from 'hast';
import { markdownToHtml } from 'satteri';
import { parse, stringify } from 'yaml';
import { reservedId } from '../checks/content/ids.ts';
import { toKebabCase } from '../checks/kebab-case.ts';
import { listAddresses, makeFindTarget, type FindTarget } from './find-target.ts';
import { nameArticle, shorten } from './name-articles.ts';
import { makeOutline, type Outline } from './outline.ts';
import { readHtml } from './read-html.ts';
import { readyMarkdown } from './ready-markdown.ts';
import { resolveLink } from './resolve-link.ts';
import type { Note, SourceArticle } from './source.ts';
import { attributeOf, element, isBlank, isElement, text, wordsOf, type Content } from './tree.ts';
import { writeMdx } from './write-mdx.ts';

/** What an importer is told, and what it finds in the site. */
export interface Setting {
  topic: string;

  /** The key of the source that the articles name. */
  source: string;

  /** What the other help center is called. */
  sourceTitle: string;

  /** Where it stands or stood, `https://help.example.com/`; links to what did not come along lead there. */
  site: string | undefined;

  /** Whether readers shall see the articles at once. */
  isPublic: boolean;

  /** Whether what a person changed since the last import is overwritten. */
  overwrites: boolean;

  /** The day of the import, `2026-11-29`. */
  today: string;

  /** The articles that are there, by file name. */
  existing: ReadonlyMap<string, string>;

  /** The file names, titles and summaries that no article may get; of titles and summaries, what they are compared by. */
  taken: { slugs: Set<string>; titles: Set<string>; summaries: Set<string> };

  /** Addresses that are ours: old ones cannot lead on from them. */
  isOurs: (address: string) => boolean;

  /** The name in `content/pictures/` of a picture in the source; why it has none, if it cannot be had. */
  takePicture: (src: string, from: string, slug: string) => Promise<{ name: string } | { problem: string }>;
}

/** An article of ours that was made of one of theirs. */
export interface ImportedArticle {
  from: string;
  slug: string;

  /** Its text; undefined where the article that is there stays as it is. */
  text: string | undefined;
  notes: Note[];
}

/** What stands under `imported` in the front matter of an article. */
interface Origin {
  from: string;
  made: string;
  addresses?: string[];
  ids?: Record<string, string>;
  revised?: unknown;
}

interface Draft {
  source: SourceArticle;
  slug: string;
  title: string;
  summary: string;
  outline: Outline;
  notes: Note[];
  before: { data: Record<string, unknown>; body: string; origin: Origin } | undefined;
  isDraft: boolean;
}

/** Makes articles of ours. The order of the sources does not matter; the same sources and site give the same texts. */
export async function importArticles(sources: readonly SourceArticle[], setting: Setting): Promise<ImportedArticle[]> {
  const sorted = [...sources].sort((a, b) => (a.from < b.from ? -1 : 1));
  const known = new Map([...setting.existing].flatMap(([slug, found]) => readOwn(slug, found)));
  const drafts = sorted.map((source) => readSource(source, setting, known));
  const find = makeFindTarget(sorted, setting.site);
  const byFrom = new Map(drafts.map((draft) => [draft.source.from, draft]));
  const usedAddresses = new Set<string>();
  const out: ImportedArticle[] = [];
  for (const draft of drafts) out.push(await finish(draft, setting, find, byFrom, usedAddresses));
  return out;
}

function readOwn(slug: string, found: string): Array<[string, { slug: string } & NonNullable<Draft['before']>]> {
  const [whole = '', yaml = ''] = /^---\n(.*?)^---[ \t]*\n/ms.exec(found) ?? [];
  let data: unknown;
  try {
    data = parse(yaml);
  } catch {
    return [];
  }
  if (typeof data !== 'object' || data === null) return [];
  const origin = (data as { imported?: Origin }).imported;
  if (typeof origin?.from !== 'string') return [];
  return [
    [origin.from, { slug, data: data as Record<string, unknown>, body: found.slice(whole.length).trim(), origin }],
  ];
}

function readSource(
  source: SourceArticle,
  { taken, isPublic, sourceTitle }: Setting,
  known: ReadonlyMap<string, { slug: string } & NonNullable<Draft['before']>>,
): Draft {
  const notes: Note[] = [];
  const { data } = source;
  const given = [data['title'], data['name']].find((value) => typeof value === 'string' || typeof value === 'number');
  const said = given === undefined ? undefined : plain(String(given));
  const nodes = readText(source, notes);
  const outline = makeOutline(nodes, said === '' ? undefined : said, notes);
  const file = path.posix.basename(source.from).replace(/\.\w+$/, '');
  const whole =
    said ||
    outline.heading ||
    humanize(/^(?:_?index|readme)$/i.test(file) ? path.posix.basename(path.posix.dirname(source.from)) : file) ||
    'Untitled';
  const before = known.get(source.from);
  const slug = before?.slug ?? nameArticle(source, whole, taken.slugs);
  const folder = humanize(path.posix.basename(path.posix.dirname(source.from)));
  const title = shorten('title', whole, folder === '' || folder === '.' ? [] : [folder], taken.titles);
  if (
    said !== undefined &&
    said !== '' &&
    outline.heading !== undefined &&
    toKebabCase(said) !== toKebabCase(outline.heading)
  ) {
    outline.body.unshift(element('p', {}, [element('strong', {}, [text(outline.heading)])]));
  }
  if (title !== whole) {
    if (title.includes('…')) outline.body.unshift(element('p', {}, [element('strong', {}, [text(whole)])]));
    notes.push({
      weight: 'name',
      message: `was called “${whole}”, which is too long or another article's; it is “${title}” now. Choose a title.`,
    });
  }
  const lead = [data['description'], data['summary'], data['intro'], data['excerpt'], data['subtitle']].find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
  const described = lead === undefined ? '' : plain(lead);
  const words = wordsOf(...outline.body)
    .replace(/\s+/g, ' ')
    .trim();
  if (described.length > 180 && !words.includes(described)) outline.body.unshift(element('p', {}, [text(described)]));
  if (isBlank(outline.body)) outline.body.push(element('p', {}, [text(described || whole)]));
  const sentence = described || firstSentence(outline.body) || words;
  const long = sentence.length >= 20 ? sentence : `${whole}. ${sentence}`;
  const summary = shorten(
    'summary',
    long.length >= 20 ? long : `${whole}: brought over from ${sourceTitle}`,
    [title],
    taken.summaries,
  );
  if (described === '') {
    notes.push({
      weight: 'name',
      message: 'had no summary; its first words stand as one. Write a sentence that already answers.',
    });
  }
  const isDraft = before
    ? before.data['draft'] === true
    : !isPublic || data['draft'] === true || data['published'] === false;
  return { source, slug, title, summary, outline, notes, before, isDraft };
}

function readText({ form, text: source }: SourceArticle, notes: Note[]): Content[] {
  if (form === 'html') return readHtml(source, notes);
  const ready = readyMarkdown(source, form);
  notes.push(...ready.notes);
  const { html } = markdownToHtml(ready.text, { features: { headingAttributes: true, frontmatter: false } });
  return readHtml(html, notes, ready.markup);
}

const unseen = /[\p{Cc}\p{Co}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;

/** A title or description without its markup. */
const plain = (words: string): string =>
  words
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<![\p{L}\p{N}])([*_`]{1,3})(\S(?:.*?\S)?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .trim();

const humanize = (name: string): string => {
  const words = name
    .replace(/^\d+[-_.](?=\D)/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function firstSentence(nodes: readonly Content[]): string {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (isElement(node, 'div', 'section', 'article', 'main')) {
      const inner = firstSentence(node.children);
      if (inner !== '') return inner;
    }
    if (!isElement(node, 'p')) continue;
    const words = wordsOf(node).replace(/\s+/g, ' ').replace(unseen, '').trim();
    if (words.length < 20) continue;
    return /^.{20,180}?[.!?](?=\s|$)/.exec(words)?.[0] ?? words;
  }
  return '';
}

async function finish(
  draft: Draft,
  setting: Setting,
  find: FindTarget,
  byFrom: ReadonlyMap<string, Draft>,
  usedAddresses: Set<string>,
): Promise<ImportedArticle> {
  const { source, slug, title, summary, outline, notes, before } = draft;
  const { from } = source;
  const link = (href: string) =>
    resolveLink(href, {
      site: setting.site,
      from,
      ids: outline.ids,
      find: (address) => {
        const target = byFrom.get(find(address, from)?.from ?? '');
        return (
          target && {
            slug: target.slug,
            ids: target.outline.ids,
            isItself: target === draft,
            isHidden: target.isDraft && !draft.isDraft,
          }
        );
      },
    });

  const walk = async (node: Content): Promise<Content[]> => {
    if (!isElement(node)) return [node];
    if (node.tagName === 'pre') return [node];
    const children = (await Promise.all(node.children.map(walk))).flat();
    if (node.tagName === 'a') {
      const { href, note } = link(attributeOf(node, 'href') ?? '');
      if (note !== undefined) notes.push({ ...note, near: wordsOf(node).trim().slice(0, 60) || undefined });
      return href === undefined ? children : [element('a', { href }, children)];
    }
    if (node.tagName === 'x-figure') return placePicture(node, children, draft, setting);
    return [{ ...node, children }];
  };
  // One after the other, so that the same names are given in each run.
  const body: Content[] = [];
  for (const node of outline.body) body.push(...(await walk(node)));

  const written = writeMdx(body).trim();
  const made = hashText(title, summary, written);
  const addresses = listOldAddresses(draft, setting, usedAddresses);
  const former = [...outline.ids].filter(([old, id]) => old !== id && outline.ids.get(old) !== old);
  for (const [old] of former.filter(([id]) => reservedId.test(id))) {
    const message = `had the id “${old}”, which every page here has for something else; links to it lead to that.`;
    notes.push({ weight: 'link', message });
  }
  const ids = Object.fromEntries(former.filter(([old]) => !reservedId.test(old)));
  const origin: Origin = {
    from,
    made,
    ...(addresses.length > 0 && { addresses }),
    ...(Object.keys(ids).length > 0 && { ids }),
  };
  const content = (data: Record<string, unknown>) => `---\n${stringify(data, { lineWidth: 0 })}---\n\n${written}\n`;
  if (!before) {
    const data = {
      title,
      summary,
      topic: setting.topic,
      checked: dayOf(source, setting.today),
      sources: [setting.source],
      imported: origin,
    };
    return { from, slug, text: content({ ...data, ...(draft.isDraft && { draft: true }) }), notes };
  }
  const { data, origin: known } = before;
  const isSame =
    known.made === made &&
    JSON.stringify([known.addresses, known.ids]) === JSON.stringify([origin.addresses, origin.ids]);
  if (isSame) return { from, slug, text: undefined, notes };
  const now = hashText(data['title'], data['summary'], before.body);
  if ((now !== known.made || known.revised !== undefined) && !setting.overwrites) {
    const message =
      'changed there, and was changed here by hand since; it stays as it is here. Compare them, or import again with --overwrite.';
    return { from, slug, text: undefined, notes: [{ weight: 'kept', message }] };
  }
  return { from, slug, text: content({ ...data, title, summary, imported: origin }), notes };
}

/** Tells one text of an article from another: what a person changed by hand since. */
const hashText = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);

/** The day on which the other help center says the article was last changed; the day of the import without one. */
function dayOf({ data }: SourceArticle, today: string): string {
  const said = ['lastmod', 'last_modified_at', 'updated_at', 'edited_at', 'updated', 'date'].map((key) => data[key]);
  const days = said.map((value) =>
    value instanceof Date
      ? value.toISOString()
      : typeof value === 'number'
        ? new Date(value * (value < 1e11 ? 1000 : 1)).toISOString()
        : String(value),
  );
  const day = days
    .map((value) => value.slice(0, 10))
    .find((value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) && value <= today);
  return day ?? today;
}

function listOldAddresses({ source, notes }: Draft, { site, isOurs }: Setting, used: Set<string>): string[] {
  const base = site === undefined ? undefined : new URL(site);
  const derived =
    base && source.addresses.length === 0
      ? [base.pathname.replace(/\/$/, '') + '/' + source.from.replace(/(?:\/?(?:_?index|readme))?\.\w+$/i, '')]
      : [];
  return [...listAddresses(source), ...derived].flatMap((address) => {
    const url = new URL(address, 'https://a.example');
    const way = url.pathname;
    if (url.search !== '' || way === '/' || isOurs(way) || /[:*]/.test(way)) {
      notes.push({
        weight: 'link',
        message: `stood at ${address}, from where nothing can lead on here; the host has to be told, if people have that link.`,
      });
      return [];
    }
    if (used.has(way)) return [];
    used.add(way);
    return [way];
  });
}

const notDescribed = 'What this picture shows is not described yet.';

async function placePicture(
  node: Element,
  caption: Content[],
  { source, slug, notes }: Draft,
  setting: Setting,
): Promise<Content[]> {
  const src = attributeOf(node, 'src') ?? '';
  const said = plain(attributeOf(node, 'alt') ?? '');
  const file = path.posix.basename(src.split(/[?#]/)[0] ?? '');
  const found = await setting.takePicture(src, source.from, slug);
  if ('problem' in found) {
    const isRemote = /^(?:https?:)?\/\//.test(src);
    const shown = src.startsWith('data:') ? 'a picture in the text' : src;
    notes.push({
      weight: 'picture',
      message: `shows ${shown.slice(0, 120)}, which ${found.problem}; its words stand there.`,
      near: said || file,
    });
    const words = said || file || 'no words';
    const link = isRemote
      ? resolveLink(src, { site: setting.site, from: source.from, ids: new Map(), find: () => undefined }).href
      : undefined;
    const label = text(`Picture: ${words}`);
    return [
      element('p', {}, [link === undefined ? element('em', {}, [label]) : element('a', { href: link }, [label])]),
      ...caption,
    ];
  }
  const isFileName =
    said !== '' &&
    (toKebabCase(said.replace(/\.\w+$/, '')) === found.name || /^\S+\.(?:png|jpe?g|gif|svg|webp)$/i.test(said));
  if (said === '' || isFileName) {
    notes.push({
      weight: 'picture',
      message: `shows “${found.name}” without alternative text; expected in alt what there is to see, for a reader who cannot see it.`,
      near: `picture="${found.name}"`,
    });
  }
  return [element('x-figure', { picture: found.name, alt: said === '' || isFileName ? notDescribed : said }, caption)];
}
