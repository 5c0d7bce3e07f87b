import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';

// `import.meta.env` is Vite's; plain Node, which runs the checks and the unit tests, has none and reads the variable itself.
const bundled = (import.meta as { env?: { BASE_URL: string; BUILD_FOLDER?: string } }).env;

/** The folder of the host that serves the site, with a slash at both ends: `/`, or `/help/` when built with `BASE_PATH=/help/`. */
export const basePath = normalizeBase(bundled?.BASE_URL ?? process.env['BASE_PATH'] ?? '/');

/** Gives a base path its slash at both ends. */
export function normalizeBase(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** A path of the site from what follows the base path and the language: `pathIn('es', 'search/')` is `/es/search/`. */
function pathIn(locale: Locale, path: string): string {
  return basePath + (locale === defaultLocale ? '' : `${locale}/`) + path;
}

const fragment = (id: string | undefined) => (id === undefined ? '' : `#${id}`);

/** The home page of a language. */
export const homeUrl = (locale: Locale): string => pathIn(locale, '');

/** The page of an article, or with `headingId` a place in it. */
export const articleUrl = (locale: Locale, slug: string, headingId?: string): string =>
  pathIn(locale, `articles/${slug}/`) + fragment(headingId);

/** The page that the short link of an article opens, or with `headingId` that of a place in it: the same for every language. */
export const shortUrl = (code: string, headingId?: string): string => `${basePath}go/${code}/${fragment(headingId)}`;

/** The permanent short link as people send, say and print it, without the slash, which hosts add: `/go/7F3Q#get-a-new-link`. */
export const permanentUrl = (code: string, headingId?: string): string => `${basePath}go/${code}${fragment(headingId)}`;

/** The picture that chats and mails show for a pasted link: that of the site, or with `code` that of an article. */
export const cardUrl = (locale: Locale, code?: string): string =>
  `${basePath}${code === undefined ? '' : `go/${code}/`}card.${locale}.png`;

/** The logo of the organization, by its file name. */
export const logoUrl = (name: string): string => `${basePath}logo/${name}`;

/** An article as Markdown. */
export const markdownUrl = (locale: Locale, slug: string): string => `${articleUrl(locale, slug)}index.md`;

/** The feed of changed articles of a language. */
export const feedUrl = (locale: Locale): string => pathIn(locale, 'feed.xml');

/** The page of a topic, by its key. */
export const topicUrl = (locale: Locale, topic: string): string => pathIn(locale, `topics/${topic}/`);

/** Search: with `words`, their results; without, every article by topic. */
export const searchUrl = (locale: Locale, words?: string): string =>
  pathIn(locale, 'search/') + (words === undefined ? '' : `?q=${encodeURIComponent(words)}`);

/** The key of the first question of the tree in `content/fixes.yaml`. */
export const firstFix = 'start';

/**
 * The page of a node of “find your fix”. The tree leads to each node in one way only, so its address tells how far a person came. With
 * `isNone`, the page that comes after “none of these” at a question.
 */
export const fixUrl = (locale: Locale, node = firstFix, isNone = false): string =>
  pathIn(locale, `fix/${node === firstFix ? '' : `${node}/`}${isNone ? 'none/' : ''}`);

/** The desk of support agents: which link to send. */
export const deskUrl = (locale: Locale): string => pathIn(locale, 'agents/');

/** What the site says of itself, or one of its parts: how facts are checked, privacy, accessibility. */
export const aboutUrl = (locale: Locale, part?: 'checks' | 'privacy' | 'accessibility'): string =>
  pathIn(locale, 'about/') + fragment(part);

/** The check of messages and addresses. */
export const messageUrl = (locale: Locale): string => pathIn(locale, 'check-a-message/');

/** The check of a device: can it do the identity check? */
export const deviceUrl = (locale: Locale): string => pathIn(locale, 'check-your-device/');

/** A file that is the same in every language: an icon, the sitemap. */
export const fileUrl = (path: string): string => basePath + path;

/** The folder of what belongs to this build alone, as `hosting/build-folder.ts` names it for what renders pages: `_astro/7d622f5e/`. */
export const buildFolder = bundled?.BUILD_FOLDER ?? '';

/** A file of that folder, or the folder itself. */
export const buildUrl = (file = ''): string => basePath + buildFolder + file;

/** A path of the site as an absolute address, with the host. */
export const absoluteUrl = (path: string, site: URL): string => new URL(path, site).href;

/** The language of a path of the site, and what follows it: of `/help/es/search/`, Spanish and `search/`. */
export function readPath(path: string): { locale: Locale; rest: string } {
  const inner = path.startsWith(basePath) ? path.slice(basePath.length) : path.replace(/^\//, '');
  const [first = '', ...others] = inner.split('/');
  return isLocale(first) && first !== defaultLocale
    ? { locale: first, rest: others.join('/') }
    : { locale: defaultLocale, rest: inner };
}

/**
 * The path of the same page in another language. Every page exists in every language, except the one for missing addresses and those
 * of short links: from there, the home page.
 */
export function inLanguage(path: string, locale: Locale): string {
  const { rest } = readPath(path);
  return pathIn(locale, /^(?:404|go\/)/.test(rest) ? '' : rest);
}

/**
 * A link of a text with the base path and the language of the page. Writers write `/articles/link-expired/#id` in every language and
 * for every base path; other links stay as they are.
 */
export const localizeLink = (href: string, locale: Locale): string =>
  href.startsWith('/') && !href.startsWith('//') ? pathIn(locale, href.slice(1)) : href;

/** A link to a page or a mailbox, whose text is the address without `https://` and without a slash at its end. */
export function linkTo(address: string): { text: string; href: string } {
  const isMailbox = !address.includes('://');
  return { text: address.replace(/^https?:\/\/|\/$/g, ''), href: isMailbox ? `mailto:${address}` : address };
}
