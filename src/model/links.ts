import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { findCode, followPlace, followRetired } from '../links/follow-link.ts';
import { listFormerLinks } from '../links/former-links.ts';
import type { Place } from '../links/place.ts';
import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';
import { listArticles, listLanguagesOf } from './articles.ts';
import { listLanguages } from './languages.ts';
import { readLedger } from './ledger.ts';
import { articleUrl } from './urls.ts';

/** A link to a place that was published once, in one language. */
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

  /** Its title, of a retired article the last. */
  title: string;

  /** The article itself, or what to read in place of a retired one. */
  start: PlaceLink[];

  /** Every id ever published under that address, and where each leads. */
  places: Array<{ id: string; links: PlaceLink[] }>;

  /** Whether it is no longer kept. The page at its address says so; its short link leads on to that page. */
  isRetired: boolean;
}

/** An address at which no article stands any more. */
export interface FormerAddress {
  slug: string;
  code: string;
}

/** What people have links to in an article, and its text no longer has under that id. */
export interface FormerPlaces {
  /** By the id of a heading, those it had before. */
  ofHeading: ReadonlyMap<string, string[]>;

  /** Those that lead to the start of the article now. */
  atStart: string[];

  /** Those that stand in another article now. */
  elsewhere: Array<{ id: string; link: PlaceLink }>;
}

/** The addresses at which articles stood that have another now, or none. */
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
 * Where the links of an article lead: for a page in one language, in that language; for the page behind its short link, in every
 * language that each place is written in. Throws when the ledger does not know the code: it is checked before pages are made.
 */
export async function readDestination(code: string, locale?: Locale): Promise<Destination> {
  const ledger = await readLedger();
  const published = ledger[code];
  if (!published) throw new Error(`content/links.json has no article with the code ${code}.`);
  const { retired, places } = published;
  const lead = (place: Place) => linkTo(ledger, place, locale);
  const ends = retired && locale ? (followRetired(ledger, code) ?? []) : [code];
  const start = (await Promise.all(ends.map((end) => lead({ code: end })))).flat();
  return {
    code,
    title: retired ? lastTitle(published, locale ?? defaultLocale) : (start[0]?.title ?? published.article),
    start,
    places: await Promise.all(
      places.flatMap((id) => {
        const end = followPlace(ledger, { code, id });
        // A place of a retired article that has gone nowhere is where the article was.
        const isLost = end !== undefined && end.id !== undefined && ledger[end.code]?.retired !== undefined;
        return !end || isLost ? [] : [lead(end).then((links) => ({ id, links }))];
      }),
    ),
    isRetired: retired !== undefined,
  };
}

/** What links lead to in an article besides what stands there. */
export async function readFormerPlaces(code: string, locale: Locale): Promise<FormerPlaces> {
  const ledger = await readLedger();
  const ofHeading = new Map<string, string[]>();
  const atStart: string[] = [];
  const elsewhere: FormerPlaces['elsewhere'] = [];
  for (const id of Object.keys(ledger[code]?.moved ?? {})) {
    const end = followPlace(ledger, { code, id });
    if (end?.code !== code) {
      const [link] = end ? await linkTo(ledger, end, locale) : [];
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

async function linkTo(ledger: Ledger, { code, id }: Place, locale: Locale | undefined): Promise<PlaceLink[]> {
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

/** What a retired article was called at last. */
function lastTitle({ article, retired }: PublishedArticle, language: Locale): string {
  const titles: Partial<Record<Locale, string>> = retired?.titles ?? {};
  return titles[language] ?? titles[defaultLocale] ?? article;
}
