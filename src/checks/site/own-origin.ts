import type { Problem } from '../report.ts';
import { locate, type Site } from './locate.ts';

const words = {
  fetched: { verb: 'fetches', expected: 'a file of its own, because nobody else is told who reads a page' },
  'sent to': { verb: 'sends to', expected: 'an address of its own, because nobody else is told what a reader types' },
  told: { verb: 'names', expected: 'an address of its own; SITE_URL says where the site will stand' },
};

/** Pages fetch from, send to and name as their own address this site only. Links that readers follow may lead elsewhere. */
export function* ownOrigin(site: Site): Generator<Problem> {
  for (const { file, references } of site.pages) {
    for (const { url, kind } of references) {
      if (kind === 'followed' || url.startsWith('data:') || locate(url, file, site) !== 'elsewhere') continue;
      const { verb, expected } = words[kind];
      yield { file, message: `${verb} ${url}, which is not on ${site.origin}; expected ${expected}.` };
    }
  }
}
