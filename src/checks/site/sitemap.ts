import type { Problem } from '../report.ts';
import { locate, type Site } from './locate.ts';

const file = 'sitemap.xml';

/** Every address that the sitemap tells search engines is whole, and a page of the site. */
export function* sitemap(site: Site): Generator<Problem> {
  if (site.sitemap === undefined) yield { file, message: 'does not exist; expected the addresses of all pages.' };
  const addresses = [...(site.sitemap ?? '').matchAll(/<loc>(.*?)<\/loc>|href="(.*?)"/g)];
  for (const address of new Set(addresses.map(([, loc, href]) => (loc ?? href ?? '').replaceAll('&amp;', '&')))) {
    const target = URL.canParse(address) ? locate(address, file, site) : undefined;
    if (typeof target === 'object' && site.files.has(target.file)) continue;
    yield { file, message: `names ${address}, which is no page of ${site.origin}${site.base}.` };
  }
}
