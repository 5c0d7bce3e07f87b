import type { Element } from 'hast';

/** An address in a page. */
export interface Reference {
  url: string;

  /** Who uses it: readers follow it, browsers fetch it by themselves, forms send to it, or search engines and the like are told of it. */
  kind: 'followed' | 'fetched' | 'sent to' | 'told';
}

/** The `rel`s of `<link>` that name another page. All others make browsers fetch something, or prepare to. */
const told = ['canonical', 'alternate', 'author', 'help', 'license', 'next', 'prev', 'search'];

/** The addresses in the attributes of an element. */
export function listReferences({ tagName, properties }: Element): Reference[] {
  const all = (kind: Reference['kind'], ...urls: Array<Element['properties'][string]>) =>
    urls.filter((url) => url !== undefined && url !== null).map((url) => ({ url: String(url).trim(), kind }));
  const { rel, href, xLinkHref, src, srcSet, poster, data, action, formAction, content, httpEquiv, property } =
    properties;
  const isTold = String(rel)
    .split(',')
    .every((name) => told.includes(name));
  const hrefKind =
    tagName === 'a' || tagName === 'area' ? 'followed' : tagName === 'link' && isTold ? 'told' : 'fetched';
  const candidates =
    srcSet === undefined
      ? []
      : String(srcSet)
          .split(/,\s+/)
          .map((candidate) => candidate.trim().split(/\s/)[0]);
  const refresh = String(httpEquiv) === 'refresh' ? [/url=(.*)$/i.exec(String(content))?.[1]] : [];
  return [
    ...all(hrefKind, href, xLinkHref),
    ...all('fetched', src, ...candidates, poster, tagName === 'object' ? data : undefined),
    ...all('sent to', action, formAction),
    ...all('followed', ...refresh),
    ...all('told', property === 'og:image' ? content : undefined),
  ];
}
