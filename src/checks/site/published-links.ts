import { defaultLocale, localeKeys } from '../../i18n/locales.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import type { Problem } from '../report.ts';
import type { Site } from './locate.ts';

/**
 * Every address that was ever published has a page, in every language that the site is offered in, and that page has every place that
 * was published with it. The rule of the same name
 * in `content/` holds the ledger to the articles; this one holds the built pages to the ledger.
 */
export function* publishedLinks(site: Site, ledger: Ledger): Generator<Problem> {
  const pages = new Map(site.pages.map(({ file, ids }) => [file, new Set(ids)]));
  const folders = localeKeys
    .map((locale) => (locale === defaultLocale ? '' : `${locale}/`))
    .filter((folder) => folder === '' || pages.has(`${folder}index.html`));
  for (const [code, { article, formerly = [], otherCodes = [], places, moved = {}, retired }] of Object.entries(
    ledger,
  )) {
    const addresses = [
      ...[code, ...otherCodes].map((one) => `go/${one}`),
      ...[article, ...formerly].flatMap((slug) => folders.map((folder) => `${folder}articles/${slug}`)),
    ];
    for (const address of addresses) {
      const file = `${address}/index.html`;
      const ids = pages.get(file);
      if (!ids) yield { file, message: `does not exist; expected a page, because people have links to it.` };
      // The page of a retired article answers for all of its places but those that moved on.
      const isAnswered = (place: string) => ids?.has(place) ?? true;
      for (const place of places.filter((id) => !isAnswered(id) && (!retired || moved[id] !== undefined))) {
        yield { file, message: `has no place #${place}; expected it, because people have links to it.` };
      }
    }
  }
}
