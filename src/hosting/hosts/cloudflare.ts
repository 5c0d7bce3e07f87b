import { formatRedirects } from '../redirects.ts';
import { fitRedirects } from './fit-redirects.ts';
import type { BuiltSite, Host } from './host.ts';

/** https://developers.cloudflare.com/workers/static-assets/redirects/, seen on 29 November 2026. */
const maxRedirects = 2_000;

const configuration = 'deploy/cloudflare/wrangler.jsonc';

/**
 * Cloudflare’s network, as static files of a Worker. It reads `_headers` and `_redirects`, and adds slashes. Beside `wrangler.jsonc`, which asks
 * for that, stands the program that answers what no file answers; both are written by hand.
 */
export const cloudflare: Host = {
  name: 'cloudflare',
  title: 'Cloudflare’s network (Workers static assets)',
  readsHostFiles: true,
  writeFiles: ({ redirects }) => ({
    'site/_redirects': formatRedirects(fitRedirects(redirects, maxRedirects).kept),
  }),
  explain: (site) => [
    `To try it here: npx wrangler@4 dev --config ${configuration}${tellBase(site)}, and open http://localhost:8787${site.base}`,
    `To publish it:  npx wrangler@4 deploy --config ${configuration}${tellBase(site)}${place(site)}`,
    ...fitRedirects(site.redirects, maxRedirects).notes,
  ],
};

const tellBase = ({ base }: BuiltSite) => (base === '/' ? '' : ` --var BASE_PATH:${base}`);

/** Where the site is to answer; an address of Cloudflare’s own is given by itself. */
function place({ origin: { hostname }, base }: BuiltSite): string {
  if (hostname.endsWith('.workers.dev')) return '';
  // A star right behind the name of the folder would take /helpdesk/ from the site around it.
  const routes = [base.slice(0, -1), `${base}*`].map((path) => ` --route "${hostname}${path}"`);
  return base === '/' ? ` --domain ${hostname}` : routes.join('');
}
