import { type Page } from '@playwright/test';

/** What a page tells search engines of itself. */
export interface Head {
  canonical: string | null;

  /** The address of the page in each language, by `hreflang`. */
  alternates: Record<string, string>;
  robots: string | null;
}

/** Reads it: no reader perceives these elements, so no role names them. */
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
  }));
