import path from 'node:path';
import { toKebabCase } from '../checks/kebab-case.ts';
import type { SourceArticle } from './source.ts';

const longest = { slug: 70, title: 70, summary: 180 };

/** Astro takes pages of these names for something else. */
const ownPages = new Set(['404', '500', 'index']);

/** A file name for an article that none in `taken` is; it is added to them. Two of one name are told apart by their folders. */
export function nameArticle({ from, data }: SourceArticle, title: string, taken: Set<string>): string {
  const parts = from
    .split('/')
    .map((part, index, all) => (index === all.length - 1 ? part.replace(/\.\w+$/, '') : part));
  const isExport = /\.jsonl?\/[^/]+$/.test(from);
  const said = typeof data['slug'] === 'string' ? path.posix.basename(data['slug']) : undefined;
  const names = parts
    .filter((part, index) => index === 0 || index < parts.length - 1 || !/^(?:_?index|readme)$/i.test(part))
    .map((part) => toKebabCase(part.replace(/^\d{4}-\d\d-\d\d-|^\d+[-_.](?=\D)/, '')))
    .filter((part) => part !== '');
  const last =
    (isExport ? toKebabCase(title) : toKebabCase(said ?? '')) ||
    (names.at(-1) ?? '') ||
    toKebabCase(title) ||
    'article';
  const folders = isExport ? [] : names.slice(0, -1);
  for (let depth = 0; depth <= folders.length; depth += 1) {
    const name = cutName([...folders.slice(folders.length - depth), last].join('-'));
    if (!taken.has(name) && !ownPages.has(name)) return add(name, taken);
  }
  for (let number = 2; ; number += 1) {
    const name = `${cutName(last)}-${number}`;
    if (!taken.has(name)) return add(name, taken);
  }
}

function add(name: string, taken: Set<string>): string {
  taken.add(name);
  return name;
}

const cutName = (name: string) =>
  name.length <= longest.slug ? name : name.slice(0, longest.slug).replace(/-[^-]*$/, '');

/** A title or summary that is short enough, and that no other article has; `taken` gets it. `more` tells it from another of the same words. */
export function shorten(kind: 'title' | 'summary', words: string, more: readonly string[], taken: Set<string>): string {
  const most = longest[kind];
  const tries = [
    cut(words, most),
    ...more.map((other) => cut(words, most - other.length - 3) + ` (${cut(other, 40)})`),
  ];
  for (const name of tries) if (name.length <= most && !taken.has(keyOf(name))) return remember(name, taken);
  for (let number = 2; ; number += 1) {
    const name = `${cut(words, most - 6)} (${number})`;
    if (!taken.has(keyOf(name))) return remember(name, taken);
  }
}

function remember(name: string, taken: Set<string>): string {
  taken.add(keyOf(name));
  return name;
}

/** What a title is compared by: the check of our articles takes two for one that differ in signs alone. */
export const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  const start = words.slice(0, Math.max(most - 1, 1));
  return `${start.replace(/\s+\S*$/, '').replace(/[\s\p{P}]+$/u, '') || start}…`;
}
