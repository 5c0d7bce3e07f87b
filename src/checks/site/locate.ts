import type { Outline } from './read-page.ts';

/** The built site as a whole. */
export interface Site {
  /** The address of its host: `https://help.example.edu`. */
  origin: string;

  /** Where it stands on that host, with a slash at both ends. */
  base: string;

  /** The path of every file. */
  files: ReadonlySet<string>;
  pages: readonly Outline[];

  /** The sitemap, if there is one. */
  sitemap: string | undefined;
}

/** Where an address leads: to a file of the site, whether it is there or not, or to `elsewhere`. Undefined when it is no address. */
export function locate(
  url: string,
  from: string,
  { origin, base }: Site,
): { file: string; id: string } | 'elsewhere' | undefined {
  const target = URL.parse(url, origin + addressOf(from, base));
  if (!target) return undefined;
  if (target.origin !== origin) return 'elsewhere';
  const [path, id] = [decode(target.pathname), decode(target.hash.slice(1))];
  if (path === undefined || id === undefined) return undefined;
  const inner = path.startsWith(base) ? path.slice(base.length) : `..${path}`;
  return { file: /(?:^|\/)$/.test(inner) ? `${inner}index.html` : inner, id };
}

/** Undefined for a broken escape, such as `%C3`. */
function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The address of a file, without the host: `/help/search/` for `search/index.html`. */
export const addressOf = (file: string, base: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');
