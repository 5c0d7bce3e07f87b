import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { readDestination, type Destination, type FormerAddress } from './links.ts';
import { describeDestination, type PageDescription } from './page-description.ts';
import { readSite, type Site } from './site.ts';

/** Everything that a page shows which only leads on to an article, from a short link or from an address that an article had before. */
export interface DestinationPage {
  site: Site;
  description: PageDescription;
  destination: Destination;
}

/** Gathers the page at the former address of an article, in one language. */
export async function readFormerAddress(locale: Locale, { slug, code }: FormerAddress): Promise<DestinationPage> {
  const destination = await readDestination(code, locale);
  return { site: await readSite(locale), description: describeDestination(destination, slug), destination };
}

/** Gathers the page of a short link, which leads on even to a retired article: the page at its address says what replaced it. */
export async function readShortLink(code: string): Promise<DestinationPage> {
  const destination = await readDestination(code);
  return {
    site: await readSite(defaultLocale),
    description: describeDestination(destination, code),
    destination: { ...destination, isRetired: false },
  };
}
