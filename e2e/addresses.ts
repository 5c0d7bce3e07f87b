import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mainSite } from './sites.ts';

/** Every address of the sitemap, without its host: `/articles/link-expired/`. */
export function listAddresses(): string[] {
  const sitemap = readFileSync(path.join(mainSite.folder, 'sitemap.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  if (addresses.length === 0) throw new Error(`${mainSite.folder}/sitemap.xml lists no address, expected every page.`);
  return addresses;
}

/** Those of them that are articles, in any language. */
export const listArticleAddresses = (): string[] => listAddresses().filter((address) => address.includes('/articles/'));
