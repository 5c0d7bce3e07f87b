import type { Note } from './source.ts';

/** An article that a link of the other help center leads to. */
export interface Target {
  slug: string;

  /** Where its places are now, by their old ids. */
  ids: ReadonlyMap<string, string>;
  isItself: boolean;

  /** Whether readers of the linking article could not open it. */
  isHidden: boolean;
}

/** Where a link stands, and what came along. */
export interface LinkPlace {
  site: string | undefined;
  from: string;
  ids: ReadonlyMap<string, string>;
  find: (href: string) => Target | undefined;
}

/** Where a link leads now; without an address its words stay without a link. */
export interface ResolvedLink {
  href?: string;
  note?: Note;
}

/** Makes of an address of the other help center one that our articles may link to. */
export function resolveLink(written: string, place: LinkPlace): ResolvedLink {
  const href = written.trim();
  if (href === '' || href === '#') return {};
  if (/[\uE000-\uF8FF{}]|%7B/.test(href)) return lost(shown(href), 'is made by the other system');
  if (href.startsWith('#')) {
    const id = findId(href.slice(1), place.ids);
    if (id === undefined) return lost(href, 'is no place in the article');
    return id === '' ? {} : { href: `#${id}` };
  }
  if (/^(?:mailto|tel):/i.test(href)) {
    return /^mailto:[^@\s]+@[^@\s]+$|^tel:\+?[\d().\s-]+$/i.test(href)
      ? { href: href.replace(/\s/g, '') }
      : lost(href, 'is no mailbox or number');
  }
  const target = place.find(href);
  if (target) return lead(href, target);
  if (/^(?:https?:)?\/\//i.test(href)) return leadOut(href);
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return lost(href, 'is no address of the web');
  if (place.site !== undefined) {
    const base = href.startsWith('/') ? place.site : new URL(place.from, place.site.replace(/\/?$/, '/')).href;
    if (URL.canParse(href, base)) return leadOut(new URL(href, base).href.replace(/\.mdx?(?=$|[#?])/, ''));
  }
  return lost(href, 'did not come along');
}

function lead(href: string, { slug, ids, isItself, isHidden }: Target): ResolvedLink {
  if (isHidden) return lost(href, `is /articles/${slug}/, a draft that readers cannot open`);
  const fragment = href.split('#')[1];
  const id = fragment === undefined || fragment === '' ? '' : findId(fragment, ids);
  if (isItself) return id === undefined || id === '' ? {} : { href: `#${id}` };
  if (id !== undefined) return { href: `/articles/${slug}/${id === '' ? '' : `#${id}`}` };
  return {
    href: `/articles/${slug}/`,
    note: {
      weight: 'link',
      message: `linked to ${shown(href)}, a place that is not in that article; the link leads to its start.`,
    },
  };
}

function leadOut(href: string): ResolvedLink {
  const address = href
    .replace(/^(?:http:)?\/\//i, 'https://')
    .replace(/^https:/i, 'https:')
    .replace(/[\s<>]/g, encodeURIComponent);
  if (!URL.canParse(address)) return lost(href, 'is no whole address');
  if (/^https:/i.test(href)) return { href: address };
  return {
    href: address,
    note: {
      weight: 'changed',
      message: `linked to ${shown(href)}, which is not encrypted; it is ${shown(address)} now. Try it.`,
    },
  };
}

const lost = (href: string, reason: string): ResolvedLink => ({
  note: { weight: 'link', message: `linked to ${shown(href)}, which ${reason}; its words stand without a link.` },
});

const shown = (href: string) => {
  const clean = href.replace(/[\uE000-\uF8FF]\d*/g, '…');
  return clean.length > 120 ? `${clean.slice(0, 119)}…` : clean;
};

function findId(fragment: string, ids: ReadonlyMap<string, string>): string | undefined {
  const spelt = decode(fragment);
  return [
    fragment,
    spelt,
    spelt.toLowerCase(),
    spelt
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  ]
    .map((id) => ids.get(id))
    .find((id) => id !== undefined);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
