import { formatRedirects, type Redirect } from '../redirects.ts';
import type { BuiltSite, Host } from './host.ts';
import { fitRedirects } from './fit-redirects.ts';

/** https://developers.cloudflare.com/workers/static-assets/redirects/, seen on 29 November 2026. */
const maxRedirects = 2_000;

const configuration = 'deploy/cloudflare/wrangler.jsonc';

/**
 * Cloudflare’s network, as static files of a Worker without a program. It reads `_headers` and `_redirects`, adds slashes, and answers missing
 * addresses with the nearest `404.html`; `wrangler.jsonc`, which is written by hand, asks for that.
 */
export const cloudflare: Host = {
  name: 'cloudflare',
  title: 'Cloudflare’s network (Workers static assets)',
  readsHostFiles: true,
  writeFiles: ({ redirects }) => ({
    'site/_redirects': formatRedirects(fitRedirects(withSlashes(redirects), maxRedirects).kept),
  }),
  explain: (site) => [
    `To try it here: npx wrangler@4 dev --config ${configuration}, and open http://localhost:8787${site.base}`,
    `To publish it:  npx wrangler@4 deploy --config ${configuration}${place(site)}`,
    ...fitRedirects(withSlashes(site.redirects), maxRedirects).notes,
  ],
};

/** It compares whole addresses, and codes are also typed with a slash. Those come last: where one is left out, the page for missing addresses leads on. */
const withSlashes = (redirects: readonly Redirect[]): Redirect[] => [
  ...redirects,
  ...redirects.flatMap(({ from, to }) => (/\/[^/.]+$/.test(from) ? [{ from: `${from}/`, to }] : [])),
];

/** Where the site is to answer; an address of Cloudflare’s own is given by itself. */
function place({ origin: { hostname }, base }: BuiltSite): string {
  if (hostname.endsWith('.workers.dev')) return '';
  return base === '/' ? ` --domain ${hostname}` : ` --route "${hostname}${base.slice(0, -1)}*"`;
}
