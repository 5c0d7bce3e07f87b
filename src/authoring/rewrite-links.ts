import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';

/** What a link leads to: an article by its slug, and an id in it. Without an id, any place in the article. */
export interface LinkTarget {
  slug: string;
  id?: string | undefined;
}

/**
 * The text of the article `slug` with its links to `from` changed to lead to `to`. When `from` has no id, links to every place in that
 * article change, and each keeps its id. `newSlug` is the slug that the article of the text will have.
 */
export function rewriteLinks(text: string, slug: string, from: LinkTarget, to: LinkTarget, newSlug = slug): string {
  return text.replace(/(\]\(|^\[[^\]]+\]:\s*)([^)\s]+)/gm, (link, before: string, url: string) => {
    const [, path = '', query = '', id] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
    const found = path === '' ? slug : /^\/articles\/([^/]+)\/$/.exec(path)?.[1];
    if (found !== from.slug || (from.id !== undefined && id !== from.id)) return link;
    const newId = from.id === undefined ? (to.id ?? id) : to.id;
    const fragment = newId === undefined ? '' : `#${newId}`;
    if (to.slug === newSlug && fragment !== '' && query === '') return before + fragment;
    return `${before}/articles/${to.slug}/${query}${fragment}`;
  });
}

/**
 * The text of a YAML file with the addresses of `from` in it changed to lead to `to`: as links in its texts and as what a key says. When
 * `from` has no id, addresses of every place in that article change, and each keeps its id.
 */
export const rewriteAddresses = (text: string, from: LinkTarget, to: LinkTarget): string =>
  text.replace(/\/articles\/([a-z0-9-]+)\/(?:#([a-z0-9-]+))?/g, (address, slug: string, id: string | undefined) => {
    if (slug !== from.slug || (from.id !== undefined && id !== from.id)) return address;
    const newId = from.id === undefined ? (to.id ?? id) : to.id;
    return `/articles/${to.slug}/${newId === undefined ? '' : `#${newId}`}`;
  });

/** The text of an article with `to` instead of `from` in the `related` of its frontmatter; with `to` undefined, `from` is removed. */
export function rewriteRelated(text: string, from: string, to: string | undefined): string {
  const [, opening = '', yaml = ''] = /^(---\r?\n)(.*?)^---/ms.exec(text) ?? [];
  const { contents } = parseDocument(yaml);
  const related = isMap(contents) ? contents.get('related') : undefined;
  if (!isSeq(related)) return text;
  const names = related.items.map((item) => (isScalar(item) ? String(item.value) : ''));
  if (!names.includes(from)) return text;
  const others = [...new Set(names.map((name) => (name === from ? to : name)).filter((name) => name !== undefined))];
  const [start = 0, end = 0] = related.range ?? [];
  const list = related.flow ? `[${others.join(', ')}]` : others.map((name) => `- ${name}`).join('\n  ');
  const ending = related.flow ? '' : '\n';
  return opening + yaml.slice(0, start) + list + ending + yaml.slice(end) + text.slice(opening.length + yaml.length);
}

/** The text of a YAML file without one of its top-level keys and the value of that key. */
export function dropKey(text: string, key: string): string {
  const { contents } = parseDocument(text);
  const pair = isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  if (!pair || !isScalar(pair.key)) return text;
  const start = pair.key.range?.[0] ?? 0;
  const end = (pair.value as Node | null)?.range?.[2] ?? start;
  return text.slice(0, start) + text.slice(end).replace(/^\r?\n/, '');
}

/** The text of an article with the id `to` on the heading or part that has the id `from`. */
export const rewriteId = (text: string, from: string, to: string): string =>
  text.replaceAll(`{#${from}}`, `{#${to}}`).replaceAll(`id="${from}"`, `id="${to}"`);
