import { headerRules, unlessSaid } from '../headers.ts';
import { contentTypes } from './content-types.ts';
import type { Redirect } from '../redirects.ts';
import type { BuiltSite, Host } from './host.ts';
import { fitRedirects } from './fit-redirects.ts';
import { listMissingPages } from './missing-pages.ts';
import { escapePattern, toPathPattern } from './path-pattern.ts';
import { sortRedirects } from './sort-redirects.ts';

/** As many routes as it takes, less those that are no redirects. https://vercel.com/docs/limits, seen on 29 November 2026. */
const maxRedirects = 1_900;

/**
 * Vercel is told everything in `vercel.json`, as a list of routes that each request goes through: only there can the page for missing
 * addresses have a status and headers of its own. Where two rules of headers meet, the last is sent.
 */
export const vercel: Host = {
  name: 'vercel',
  title: 'Vercel',
  writeFiles: (site) => ({ 'vercel.json': `${JSON.stringify(configure(site), undefined, 2)}\n` }),
  explain: ({ redirects }) => [
    'To publish it: npx vercel@latest deploy --prod --cwd deploy/vercel',
    ...fitRedirects(redirects, maxRedirects).notes,
  ],
};

function configure({ base, redirects }: BuiltSite) {
  const { moved, spelled } = sortRedirects(fitRedirects(redirects, maxRedirects).kept);
  const lead = ({ from, to }: Redirect) => ({
    src: `^${escapePattern(from.replace(/\/$/, ''))}/?$`,
    status: 301,
    headers: { location: to },
  });

  return {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    // What is published is built already.
    framework: null,
    installCommand: '',
    buildCommand: '',
    outputDirectory: 'site',
    routes: [
      ...headerRules.map(({ path, headers }) => ({ src: `^${toPathPattern(path, base)}`, headers, continue: true })),
      ...moved.map(lead),
      // The slash at the end of the address of a page.
      { src: '^/((?:[^/]+/)*[^/.]+)$', status: 308, headers: { location: '/$1/' } },
      { handle: 'filesystem' },
      ...spelled.map(lead),
      ...listMissingPages(base).map(({ folder, page }) => ({
        src: `^${escapePattern(folder)}.*$`,
        dest: page,
        status: 404,
        headers: { ...unlessSaid, 'content-type': contentTypes['html'] },
      })),
    ],
  };
}
