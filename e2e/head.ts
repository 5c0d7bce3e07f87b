import { type Page } from '@playwright/test';

/** What the head of a page tells search engines, chats and feed readers. */
export interface Head {
  canonical: string | null;

  /** The address of the page in each language, by `hreflang`. */
  alternates: Record<string, string>;
  robots: string | null;

  /** What Open Graph calls the page and its picture, by name: `title`, `image`, `image:alt`. */
  openGraph: Record<string, string>;

  /** The address of the page in another form, by media type. */
  otherForms: Record<string, string>;
}

/** Reads the head of a page, by element: no reader perceives these, so they have no role. */
export const readHead = (page: Page): Promise<Head> =>
  page.evaluate(() => ({
    canonical: document.head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    alternates: Object.fromEntries(
      [...document.head.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
    ) as Record<string, string>,
    robots: document.head.querySelector('meta[name=robots]')?.getAttribute('content') ?? null,
    openGraph: Object.fromEntries(
      [...document.head.querySelectorAll('meta[property^="og:"]')].map((meta) => [
        meta.getAttribute('property')?.slice('og:'.length),
        meta.getAttribute('content'),
      ]),
    ) as Record<string, string>,
    otherForms: Object.fromEntries(
      [...document.head.querySelectorAll('link[rel=alternate][type]')].map((link) => [
        link.getAttribute('type'),
        link.getAttribute('href'),
      ]),
    ) as Record<string, string>,
  }));
