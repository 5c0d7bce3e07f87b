import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { findCode, followPlace, followRetired } from '../links/follow-link.ts';
import { listFormerLinks } from '../links/former-links.ts';
import type { Place } from '../links/place.ts';
import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';
import { listArticles, listLanguagesOf } from './articles.ts';
import { listLanguages } from './languages.ts';
import { readLedger } from './ledger.ts';
import { articleUrl } from './urls.ts';

/** A link that leads on from a published address, in one language. */
export interface PlaceLink {
  language: Locale;
  url: string;

  /** The title of the article it leads to. */
  title: string;

  /** Its summary; a retired article has none. */
  summary?: string;
}

/** Where a published address leads now. */
export interface Destination {
  /** The permanent code of the article. */
  code: string;

  /** Its title; of a retired article, the last one. */
  title: string;

  /** Links to the article itself, or to what to read instead of a retired one. */
  start: PlaceLink[];

  /** Every id ever published under that address, and where each leads. */
  places: Array<{ id: string; links: PlaceLink[] }>;

  /** Whether the article is retired. The page at its address says so; its short link leads on to that page. */
  isRetired: boolean;
}

/** The slug of an address where no article is any more, and the code of the article that was there. */
export interface FormerAddress {
  slug: string;
  code: string;
}

/** The ids that published links to an article may have although its text no longer has them. */
export interface FormerPlaces {
  /** By the id of a heading, the ids that it had before. */
  ofHeading: ReadonlyMap<string, string[]>;

  /** The ids that lead to the start of the article now. */
  atStart: string[];

  /** The ids whose text is in another article now, with the link to it. */
  elsewhere: Array<{ id: string; link: PlaceLink }>;
}

/** The addresses of articles that have another address now, or are retired. */
export async function listFormerAddresses(): Promise<FormerAddress[]> {
  const ledger = await readLedger();
  return Object.keys(ledger).flatMap((code) => listFormerLinks(ledger, code).formerly.map((slug) => ({ slug, code })));
}

/** Every code that a short link may have, with the code of its article, which may be retired. */
export async function listShortLinks(): Promise<Array<{ code: string; articleCode: string }>> {
  const ledger = await readLedger();
  const current = (await listArticles(defaultLocale)).map(({ code }) => code);
  const retired = Object.keys(ledger).filter((code) => ledger[code]?.retired);
  return [...current, ...retired].flatMap((articleCode) =>
    [articleCode, ...(ledger[articleCode]?.otherCodes ?? [])].map((code) => ({ code, articleCode })),
  );
}

/**
 * Where the published links of an article lead: in one language, or, for its short link, in every language that each place is written
 * in. Throws when the ledger does not know the code; the content check finds that before the build.
 */
export async function readDestination(code: string, locale?: Locale): Promise<Destination> {
  const ledger = await readLedger();
  const published = ledger[code];
  if (!published) throw new Error(`content/links.json has no article with the code ${code}.`);
  const { retired, places } = published;
  const linksTo = (place: Place) => listPlaceLinks(ledger, place, locale);
  const ends = retired && locale ? (followRetired(ledger, code) ?? []) : [code];
  const start = (await Promise.all(ends.map((end) => linksTo({ code: end })))).flat();
  return {
    code,
    title: retired ? lastTitle(published, locale ?? defaultLocale) : (start[0]?.title ?? published.article),
    start,
    places: await Promise.all(
      places.flatMap((id) => {
        const end = followPlace(ledger, { code, id });
        // A place that ends in a retired article has no link: the page of that article answers for it.
        const isRetiredToo = end !== undefined && end.id !== undefined && ledger[end.code]?.retired !== undefined;
        return !end || isRetiredToo ? [] : [linksTo(end).then((links) => ({ id, links }))];
      }),
    ),
    isRetired: retired !== undefined,
  };
}

/** What published links to an article may lead to besides the ids that its text has now. */
export async function readFormerPlaces(code: string, locale: Locale): Promise<FormerPlaces> {
  const ledger = await readLedger();
  const ofHeading = new Map<string, string[]>();
  const atStart: string[] = [];
  const elsewhere: FormerPlaces['elsewhere'] = [];
  for (const id of Object.keys(ledger[code]?.moved ?? {})) {
    const end = followPlace(ledger, { code, id });
    if (end?.code !== code) {
      const [link] = end ? await listPlaceLinks(ledger, end, locale) : [];
      if (link) elsewhere.push({ id, link });
    } else if (end.id === undefined) atStart.push(id);
    else ofHeading.set(end.id, [...(ofHeading.get(end.id) ?? []), id]);
  }
  return { ofHeading, atStart, elsewhere };
}

/** Where a link in the text of an article, `/articles/<slug>/#id`, leads now, in the same form. Other links stay as they are. */
export async function followHref(href: string): Promise<string> {
  const [, slug, id] = /^\/articles\/([^/?#]+)\/(?:#(.*))?$/.exec(href) ?? [];
  if (slug === undefined) return href;
  const ledger = await readLedger();
  const code = findCode(ledger, slug);
  const end = code === undefined ? undefined : followPlace(ledger, { code, id });
  const target = end && ledger[end.code];
  return target ? `/articles/${target.article}/${end.id === undefined ? '' : `#${end.id}`}` : href;
}

/** The links to a place: in one language, or in each that its article is written in. */
async function listPlaceLinks(ledger: Ledger, { code, id }: Place, locale: Locale | undefined): Promise<PlaceLink[]> {
  const published = ledger[code];
  if (!published) return [];
  const written = published.retired ? listLanguages() : listLanguagesOf(published.article);
  const languages = locale ? [locale] : await written;
  return Promise.all(
    languages.map(async (language) => {
      const article = (await listArticles(language)).find((candidate) => candidate.code === code);
      return {
        language: article?.language ?? language,
        url: articleUrl(language, published.article, id),
        title: article?.title ?? lastTitle(published, language),
        ...(article && { summary: article.summary }),
      };
    }),
  );
}

/** The last title of a retired article. */
function lastTitle({ article, retired }: PublishedArticle, language: Locale): string {
  const titles: Partial<Record<Locale, string>> = retired?.titles ?? {};
  return titles[language] ?? titles[defaultLocale] ?? article;
}
