import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';

// `import.meta.env` is Vite's; plain Node, which runs the checks and the unit tests, has none and reads the variable itself.
const bundled = (import.meta as { env?: { BASE_URL: string } }).env;

/** Where the site stands on its host, with a slash at both ends: `/`, or `/help/` when built with `BASE_PATH=/help/`. */
export const basePath = normalizeBase(bundled?.BASE_URL ?? process.env['BASE_PATH'] ?? '/');

/** Gives a base path its slash at both ends. */
export function normalizeBase(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** An address of the site from its path without base and language: `spell('es', 'search/')` is `/es/search/`. */
function spell(locale: Locale, path: string): string {
  return basePath + (locale === defaultLocale ? '' : `${locale}/`) + path;
}

const fragment = (id: string | undefined) => (id === undefined ? '' : `#${id}`);

/** The home page of a language. */
export const homeUrl = (locale: Locale): string => spell(locale, '');

/** An article, or with `headingId` the place in it. */
export const articleUrl = (locale: Locale, slug: string, headingId?: string): string =>
  spell(locale, `articles/${slug}/`) + fragment(headingId);

/** The page behind the permanent short link of an article, or with `headingId` of the place in it: the same for every language. */
export const shortUrl = (code: string, headingId?: string): string => `${basePath}go/${code}/${fragment(headingId)}`;

/** That link as people send, say and print it: without the slash, which hosts add. `/go/7F3Q#get-a-new-link`. */
export const permanentUrl = (code: string, headingId?: string): string => `${basePath}go/${code}${fragment(headingId)}`;

/** What the share menu of a language says and copies. */
export const shareTextsUrl = (locale: Locale): string => spell(locale, 'share.json');

/** The picture that chats and mails show where a link of the site is pasted: the site’s, or with `code` that of an article. */
export const cardUrl = (locale: Locale, code?: string): string =>
  `${basePath}${code === undefined ? '' : `go/${code}/`}card.${locale}.png`;

/** An article as Markdown. */
export const markdownUrl = (locale: Locale, slug: string): string => `${articleUrl(locale, slug)}index.md`;

/** The feed of changed articles of a language. */
export const feedUrl = (locale: Locale): string => spell(locale, 'feed.xml');

/** The page of a topic, by its key. */
export const topicUrl = (locale: Locale, topic: string): string => spell(locale, `topics/${topic}/`);

/** Search: with `words`, their results; without, every article by topic and by title. */
export const searchUrl = (locale: Locale, words?: string): string =>
  spell(locale, 'search/') + (words === undefined ? '' : `?q=${encodeURIComponent(words)}`);

/** The desk of support agents: which link to send. */
export const deskUrl = (locale: Locale): string => spell(locale, 'agents/');

/** A file that is the same in every language: an icon, the sitemap, the search index. */
export const fileUrl = (path: string): string => basePath + path;

/** A path of this site as other sites write it, with the host. */
export const absoluteUrl = (path: string, site: URL): string => new URL(path, site).href;

/** The language of one of the site’s paths, and the rest of it: `/help/es/search/` is Spanish and `search/`. */
export function readPath(path: string): { locale: Locale; rest: string } {
  const inner = path.startsWith(basePath) ? path.slice(basePath.length) : path.replace(/^\//, '');
  const [first = '', ...others] = inner.split('/');
  return isLocale(first) && first !== defaultLocale
    ? { locale: first, rest: others.join('/') }
    : { locale: defaultLocale, rest: inner };
}

/**
 * The same page in another language. Pages exist in every language; from a missing address, and from a short link, which is the same
 * in all of them, the way leads home.
 */
export function inLanguage(path: string, locale: Locale): string {
  const { rest } = readPath(path);
  return spell(locale, /^(?:404|go\/)/.test(rest) ? '' : rest);
}

/**
 * A link as a writer writes it, where a reader needs it. Writers write `/articles/link-expired/#id`, whatever the language
 * and wherever the site stands; other links stay as they are.
 */
export const localizeLink = (href: string, locale: Locale): string =>
  href.startsWith('/') && !href.startsWith('//') ? spell(locale, href.slice(1)) : href;

/** A page or a mailbox as a link: its address without what nobody reads. */
export function linkTo(address: string): { text: string; href: string } {
  const isMailbox = !address.includes('://');
  return { text: address.replace(/^https?:\/\/|\/$/g, ''), href: isMailbox ? `mailto:${address}` : address };
}
