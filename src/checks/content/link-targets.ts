import { isLocale } from '../../i18n/locales.ts';
import { findCode, followPlace, followRetired } from '../../links/follow-link.ts';
import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import type { Article } from './parse-article.ts';
import { codeOf, idsOf } from './codes-and-ids.ts';
import { keysOf, readLedger, type Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';

/** Every link leads somewhere, and is spelled so that it does in every language and wherever the site stands. */
export function* linkTargets(content: Content): Generator<Problem> {
  const addresses = listAddresses(content);
  for (const article of content.articles) {
    for (const { line, url } of article.links) {
      const reason = url === undefined ? undefined : judge(url, article, content, addresses);
      if (reason !== undefined) yield { file: article.file, line, message: `links to ${url}${reason}` };
    }
  }
}

/** Every address of the site that a writer may link to. A topic has a page when it has an article. */
function listAddresses({ pages, originals, yaml }: Content): string[] {
  const shelves = new Set([...originals.values()].map(({ frontmatter }) => valueOf(frontmatter.data, 'topic')));
  const topics = keysOf(yaml, 'content/topics.yaml').filter((key) => shelves.has(key));
  return [
    ...pages,
    ...[...originals.keys()].map((slug) => `/articles/${slug}/`),
    ...topics.map((key) => `/topics/${key}/`),
  ];
}

function judge(url: string, article: Article, content: Content, addresses: readonly string[]): string | undefined {
  if (url.startsWith('#')) return judgeId(url.slice(1), article, content);
  if (/^mailto:/i.test(url)) {
    const isMailbox = /^mailto:[^\s@?,]+@[^\s@?,]+\.[^\s@?,.]{2,}(?:\?|$)/i.test(url);
    return isMailbox ? undefined : ', which is no mailbox; expected one such as mailto:help@example.org.';
  }
  if (/^tel:/i.test(url)) {
    const isNumber = /^tel:\+?[\d().-]{3,}$/i.test(url);
    return isNumber ? undefined : ', which is no number to call; expected one such as tel:+15550100199.';
  }
  const own = ownAddress(url, content);
  if (own !== undefined)
    return `, which is an address of this site; expected ${own}, which leads there wherever the site stands.`;
  if (url.startsWith('https:')) return URL.canParse(url) ? undefined : ', which is no whole address.';
  if (/^(?:http:|\/\/)/.test(url)) {
    return `, which is not encrypted for sure; expected ${url.replace(/^(?:http:)?/, 'https:')}.`;
  }

  const [path = '', id] = url.split('#');
  const [address = ''] = path.split('?');
  if (isForeign(address)) return `, which has no “https://” before it; expected https://${url}.`;
  if (!url.startsWith('/')) return `, which is no whole address. ${suggestNearest(rooted(address), addresses)}`;
  const [, first = '', ...rest] = address.split('/');
  if (isLocale(first)) {
    return `, which has a language in front; expected /${rest.join('/')}, which every reader gets in their own.`;
  }
  if (!address.endsWith('/') && addresses.includes(`${address}/`)) return `; expected a slash at the end: ${address}/.`;
  const target = findTarget(/^\/articles\/(.+)\/$/.exec(address)?.[1] ?? '', content);
  if (target === undefined && addresses.includes(address)) return undefined;
  // The rule `publishedLinks` reports an article whose file is gone.
  if (target === 'gone') return undefined;
  if (target === undefined) return `, which does not exist. ${suggestNearest(address, addresses)}`;
  if (Array.isArray(target)) return `, which is retired. ${suggestNearest(address, target)}`;
  if (target.slug === article.slug) {
    return `, which is this article; expected ${id === undefined ? 'a place in it, such as #id' : `#${id}`}.`;
  }
  if (target.isDraft && !article.isDraft) return ', which is a draft that readers cannot open.';
  return id === undefined ? undefined : judgeId(id, target, content, address);
}

/**
 * The article at an address, or that once stood there; the addresses of what replaced a retired one; “gone” where its file is; none
 * where there never was an article.
 */
function findTarget(slug: string, content: Content): Article | string[] | 'gone' | undefined {
  const standing = content.originals.get(slug);
  if (standing) return standing;
  const ledger = readLedger(content);
  const code = findCode(ledger, slug);
  if (code === undefined) return undefined;
  const published = ledger[code];
  if (!published?.retired) return content.originals.get(published?.article ?? '') ?? 'gone';
  return (followRetired(ledger, code) ?? []).map((next) => `/articles/${ledger[next]?.article ?? next}/`);
}

/** Whether an id is in the article, or in the article to which its text was moved. */
function judgeId(id: string, article: Article, content: Content, address = ''): string | undefined {
  // What readers of a translation see in English has its English ids.
  const english = article.hidden && content.originals.get(article.slug);
  const ids = [...new Set([...idsOf(article), ...(english ? idsOf(english) : [])])];
  if (!article.isReadable || ids.includes(id)) return undefined;
  const ledger = readLedger(content);
  // An article that has lost its code is found by its file name.
  const code = findCode(ledger, article.slug) ?? codeOf(article) ?? '';
  // The rule `publishedLinks` checks where moved ids lead.
  if (ledger[code]?.moved?.[id] !== undefined && followPlace(ledger, { code, id })) return undefined;
  return `, but ${article.file} has no place with that id. ${suggestNearest(id, ids, (known) => `${address}#${known}`)}`;
}

/** `../link-expired.mdx` as the address that was probably meant. */
const rooted = (path: string) => `/articles/${path.replace(/^.*\/(?=[^/])/, '').replace(/\.mdx?$|\/$/, '')}/`;

/** Whether a path begins with a domain, and so is an address of another site: `www.example.org`, `example.org/help`. */
const isForeign = (address: string) =>
  /^(?:www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/|$)/u.test(address) && !/\.(?:mdx?|html?)$/.test(address);

/** How an article writes an address of this site that was copied from a browser; none for one of another site. */
function ownAddress(url: string, content: Content): string | undefined {
  const [, locale, path = '', end = ''] =
    /^(?:https?:)?\/\/[^/]+(?:\/[^/]+)??(?:\/([a-z]{2}))?(\/articles\/[a-z\d-]+)\/?(?:\?[^#]*)?(#.*)?$/.exec(url) ?? [];
  const isOurs =
    path !== '' && (locale === undefined || isLocale(locale)) && content.originals.has(path.slice('/articles/'.length));
  return isOurs ? `${path}/${end}` : undefined;
}
