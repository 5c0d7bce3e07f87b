/**
 * The addresses of the site, which specs spell without the folder of the host below which it stands: `articles/link-expired/`, and `./` for
 * the home page. Playwright resolves such an address against that of the site wherever it takes one.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from '@playwright/test';
import { defaultLocale, isLocale, type Locale } from '../src/i18n/locales.ts';
import { languages } from './languages.ts';
import { sites } from './sites.ts';

const { base, folder } = sites.main;

/** The path of an address as pages link to it: of `articles/link-expired/`, with `BASE_PATH=/help/`, `/help/articles/link-expired/`. */
export const at = (address: string): string => base + address.replace(/^\.\//, '');

/** An address as it is copied from a page, with the host. */
export const wholeAddress = (page: Page, address: string): string => new URL(at(address), page.url()).href;

/** The address that specs spell, from a path with the folder of the host. A path outside of that folder stays as it is, with its slash. */
export function fromPath(pathname: string): string {
  if (!pathname.startsWith(base)) return pathname;
  return pathname.slice(base.length) || './';
}

/** Every address of the sitemap. */
export function listAddresses(): string[] {
  const sitemap = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  return need([...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => fromPath(new URL(url ?? '').pathname)));
}

/** The addresses of articles in the sitemap, in every language. */
export const listArticleAddresses = (): string[] =>
  need(listAddresses().filter((address) => /^(?:\w+\/)?articles\//.test(address)));

/** The language of the page at an address. */
export function localeAt(address: string): Locale {
  const [first = ''] = address.split('/');
  return isLocale(first) ? first : defaultLocale;
}

/** Pages of each kind within the tree of fixes: a question, an outcome with all that it may have, and what comes after “none of these”. */
const fixes = ['fix/camera-blocked/', 'fix/decline-sent/', 'fix/camera/none/'];

/** Every page: the addresses of the sitemap, and of those that are not in it one of each kind. */
export const listPageAddresses = (): string[] => [
  ...new Set([
    ...listAddresses(),
    ...languages.flatMap(({ folder: start }) => ['404.html', ...fixes].map((address) => start + address)),
  ]),
];

/** The translations that are looked at: one with long words, and one from right to left. */
const translations = [['de', 'es'].find(isLocale), languages.find(({ dir }) => dir === 'rtl')?.key];

/** The pages at which somebody looks: English ones, and those of the translations in which a page may have another shape. */
export const listPagesLookedAt = (): string[] =>
  need(listPageAddresses().filter((address) => [defaultLocale, ...translations].includes(localeAt(address))));

/** Of articles the English ones alone, because a translation has the same parts, colours and structure. */
export const isOriginal = (address: string): boolean => !/^\w+\/articles\//.test(address);

/** Throws when the list is too short: a sweep over no addresses would pass. */
function need(addresses: string[]): string[] {
  if (addresses.length > 20) return addresses;
  throw new Error(
    `${folder}/sitemap.xml lists ${String(addresses.length)} of such addresses, expected those of every page.`,
  );
}
