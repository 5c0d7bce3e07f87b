import type { Ledger } from '../../schemas/ledger.ts';
import type { Problem } from '../report.ts';
import type { Site } from './locate.ts';

/**
 * Behind every address that was ever published stands a page, and on it every place that was published with it. The ledger is checked
 * with the content; this holds the pages to it.
 */
export function* publishedLinks(site: Site, ledger: Ledger): Generator<Problem> {
  const pages = new Map(site.pages.map(({ file, ids }) => [file, new Set(ids)]));
  for (const [code, { article, formerly = [], otherCodes = [], places, moved = {}, retired }] of Object.entries(
    ledger,
  )) {
    const addresses = [
      ...[code, ...otherCodes].map((one) => `go/${one}`),
      ...[article, ...formerly].map((slug) => `articles/${slug}`),
    ];
    for (const address of addresses) {
      const file = `${address}/index.html`;
      const ids = pages.get(file);
      if (!ids) yield { file, message: `does not exist; expected a page, because people have links to it.` };
      // A place that went with its retired article is answered by the page of that article.
      const isAnswered = (place: string) => ids?.has(place) ?? true;
      for (const place of places.filter((id) => !isAnswered(id) && (!retired || moved[id] !== undefined))) {
        yield { file, message: `has no place #${place}; expected it, because people have links to it.` };
      }
    }
  }
}
