import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sites } from './sites.ts';

/** Every address of the sitemap, without its host: `/articles/link-expired/`. */
export function listAddresses(): string[] {
  const sitemap = readFileSync(path.join(sites.main.folder, 'sitemap.xml'), 'utf8');
  return need([...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname));
}

/** The addresses of articles in the sitemap, in every language. */
export const listArticleAddresses = (): string[] =>
  need(listAddresses().filter((address) => address.includes('/articles/')));

/** Pages of each kind within the tree of fixes: a question, an outcome with all that it may have, and what comes after “none of these”. */
const fixes = ['/fix/camera-blocked/', '/fix/decline-sent/', '/fix/camera/none/'];

/** Every page: the addresses of the sitemap, and of those that are not in it one of each kind. */
export const listPageAddresses = (): string[] => [
  ...new Set([
    ...listAddresses(),
    '/404.html',
    '/es/404.html',
    '/es/articles/link-expired/',
    ...fixes.flatMap((address) => [address, `/es${address}`]),
  ]),
];

/** Throws when the list is too short: a sweep over no addresses would pass. */
function need(addresses: string[]): string[] {
  if (addresses.length > 20) return addresses;
  throw new Error(
    `${sites.main.folder}/sitemap.xml lists ${String(addresses.length)} of such addresses, expected those of every page.`,
  );
}
