import type { Problem } from '../report.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import { addressOf, locate, type Site } from './locate.ts';
import type { Reference } from './references.ts';

/** Every address on a page that belongs to the site leads to one of its files, and to a place on it that exists. */
export function* links(site: Site): Generator<Problem> {
  const idsOf = new Map(site.pages.map(({ file, ids }) => [file, ids]));
  const found = site.pages.flatMap(({ file, references }) =>
    [...new Map(references.map((reference) => [reference.url, reference])).values()].flatMap(({ url, kind }) => {
      const reason = judge({ url, kind }, file, site, idsOf);
      return reason === undefined ? [] : { file, message: `links to ${url}, ${reason}` };
    }),
  );
  // A problem that many pages share, such as one in the header, is reported once.
  for (const [message, [first, ...others]] of Map.groupBy(found, (problem) => problem.message)) {
    const count = others.length > 0 ? ` Other pages that do: ${others.length}.` : '';
    if (first) yield { file: first.file, message: `${message}${count}` };
  }
}

function judge(
  { url, kind }: Reference,
  file: string,
  site: Site,
  idsOf: ReadonlyMap<string, string[]>,
): string | undefined {
  const target = locate(url, file, site);
  if (target === 'elsewhere') return undefined;
  if (!target) return 'which is no address.';
  // A host answers with this page at any address, so a relative link would start from there.
  if (/(?:^|\/)404\.html$/.test(file) && !/^(?:\/|#|[a-z]+:)/.test(url)) {
    return 'which depends on where the page is shown; expected a slash in front.';
  }
  // An organization names pages of its own by their whole address, and they may be on the same host.
  const isOther = target.file.startsWith('../');
  if (isOther && kind === 'followed' && /^https?:/i.test(url)) return undefined;
  if (isOther) return `which is outside of ${site.base}, where the site stands.`;
  if (site.files.has(`${target.file}/index.html`)) return 'which is a folder; expected a slash at the end.';
  if (!site.files.has(target.file)) {
    const addresses = [...site.files].map((other) => addressOf(other, site.base));
    return `which is not on the site. ${suggestNearest(url, addresses)}`;
  }
  const ids = idsOf.get(target.file);
  if (target.id === '' || !ids || ids.includes(target.id)) return undefined;
  return `but ${target.file} has no place with that id. ${suggestNearest(target.id, ids, (id) => `#${id}`)}`;
}
