import path from 'node:path';
import type { SourceArticle } from './source.ts';

/** Says which article an address of the other help center leads to. */
export type FindTarget = (href: string, from: string) => SourceArticle | undefined;

/**
 * Finds articles by path, address, number of an export, or the end of their path where only one has it. Whole addresses are followed on
 * the hosts that articles say they stood on, and on that of `site`.
 */
export function makeFindTarget(articles: readonly SourceArticle[], site?: string): FindTarget {
  const hosts = new Set([site ?? [], ...articles.map(listAddresses)].flat().map(hostOf));
  const byKey = new Map<string, SourceArticle>();
  const byNumber = new Map<string, SourceArticle>();
  const byEnd = new Map<string, SourceArticle | 'several'>();
  for (const article of articles) {
    const { from, data } = article;
    const folder = path.posix.dirname(from);
    const own = [from, ...listAddresses(article)].map(keyOf);
    const named = [data['id'], data['slug']]
      .filter((name) => typeof name === 'string')
      .map((name) => keyOf(path.posix.join(name.startsWith('/') ? '/' : folder, name)));
    for (const key of [...own, ...named]) if (!byKey.has(key)) byKey.set(key, article);
    for (const number of [data['id'], path.posix.basename(from)]) {
      if (/^\d{3,}$/.test(String(number))) byNumber.set(String(number), article);
    }
    for (const key of new Set(own)) {
      const parts = key.split('/');
      for (let index = 0; index < parts.length; index += 1) {
        const end = parts.slice(index).join('/');
        const other = byEnd.get(end);
        byEnd.set(end, other === undefined || other === article ? article : 'several');
      }
    }
  }
  return (href, from) => {
    const [address = ''] = href.split(/[?#]/);
    // So long a number is of no other site.
    const number = /\/(?:articles|a)\/(\d{8,})/.exec(address)?.[1];
    if (number !== undefined && byNumber.has(number)) return byNumber.get(number);
    const isWhole = /^https?:/.test(address);
    const way = isWhole ? (URL.canParse(address) ? new URL(address).pathname : '') : address;
    if (way === '' || way === '/' || (isWhole && !hosts.has(hostOf(address)))) return undefined;
    const tries = way.startsWith('/')
      ? [way]
      : [path.posix.join(path.posix.dirname(from), way), path.posix.join(from.replace(/\.\w+$/, ''), way), way];
    for (const key of tries.map(keyOf)) {
      const found = byKey.get(key);
      if (found) return found;
    }
    // The folders before it may be named otherwise there.
    const end = byEnd.get(keyOf(way.replace(/^(?:\.{0,2}\/)+/, '')));
    return end === 'several' ? undefined : end;
  };
}

/** The addresses that an article says it stands or stood at: paths, or whole addresses. */
export function listAddresses({ data, addresses }: SourceArticle): string[] {
  const said = ['permalink', 'url', 'redirect_from', 'aliases', 'slug'].flatMap((key) => data[key]);
  return [...addresses, ...said.filter((value) => typeof value === 'string' && /^(?:\/|https?:)/.test(value))].map(
    String,
  );
}

const hostOf = (address: string) => (/^https?:/.test(address) && URL.canParse(address) ? new URL(address).host : '');

/** What different spellings of one address share. */
function keyOf(address: string): string {
  const way = URL.canParse(address) ? new URL(address).pathname : address;
  return decode(way)
    .toLowerCase()
    .replace(/\.(?:mdx?|markdown|html?|docx)$/, '')
    .replace(/(?:^|\/)(?:_?index|readme)$/, '')
    .split('/')
    .map((part) => part.replace(/^\d+[-_.](?=[a-z])/, ''))
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** An address without its escapes; as it is, when they are none. */
export function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
