import { defaultLocale, localeKeys } from '../i18n/locales.ts';
import { articleUrl, markdownUrl, permanentUrl, shortUrl } from '../model/urls.ts';
import type { Ledger } from '../schemas/ledger.ts';

/** An address that answers with another: both paths of the host. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The former addresses of articles and of their Markdown, and where they stand now, in every language. A host that knows them
 * answers before a page is loaded, and the browser keeps query and fragment; the heading that a fragment names has it beside its own
 * id; so are the addresses in a help center that they were brought over from, on this host. Hosts that do not know them serve the page that stands there. Places of retired articles are told by their pages. Then the
 * codes in small letters, as people type what they hear.
 */
export const listRedirects = (ledger: Ledger): Redirect[] => [
  ...Object.values(ledger).flatMap(({ article, formerly = [], retired }) =>
    retired
      ? []
      : formerly.flatMap((slug) =>
          localeKeys.flatMap((locale) =>
            [articleUrl, markdownUrl].map((spell) => ({ from: spell(locale, slug), to: spell(locale, article) })),
          ),
        ),
  ),
  ...Object.values(ledger).flatMap(({ article, addresses = [], retired }) =>
    retired
      ? []
      : addresses
          .flatMap((address) => [address.replace(/\/$/, ''), address.replace(/\/?$/, '/')])
          .map((from) => ({ from, to: articleUrl(defaultLocale, article) })),
  ),
  ...Object.entries(ledger)
    .flatMap(([code, { otherCodes = [] }]) => [code, ...otherCodes])
    .map((code) => ({ from: permanentUrl(code.toLowerCase()), to: shortUrl(code) })),
];

/** The redirects as a `_redirects` file, which several static hosts read: https://docs.netlify.com/routing/redirects/ */
export const formatRedirects = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** What a `_redirects` file says. */
export const readRedirects = (text: string): Redirect[] =>
  text.split('\n').flatMap((line) => {
    const [from, to] = line.split(' ');
    return from && to ? { from, to } : [];
  });
