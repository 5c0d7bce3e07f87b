import type { Problem } from '../report.ts';
import { locate, type Site } from './locate.ts';

/** Every page has a title, and among the pages that search engines list, its own. */
export function* titles(site: Site): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const { file, title, canonical } of site.pages) {
    if (title === '') yield { file, message: 'has no <title>; expected one.' };
    const target = canonical === undefined ? undefined : locate(canonical, file, site);
    // An article that is not translated has the title of the English page, and sends search engines there.
    if (title === '' || typeof target !== 'object' || target.file !== file) continue;
    const owner = owners.get(title);
    if (owner === undefined) owners.set(title, file);
    else yield { file, message: `has the title “${title}”, which is that of ${owner}; expected one of its own.` };
  }
}
