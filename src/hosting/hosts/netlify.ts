import { formatRedirects } from '../redirects.ts';
import type { Host } from './host.ts';
import { listMissingPages } from './missing-pages.ts';

/**
 * Netlify reads `_headers` and `_redirects`, where it is also told of the pages for missing addresses: lines that count where no file stands.
 * https://docs.netlify.com/manage/routing/redirects/redirect-options/
 */
export const netlify: Host = {
  name: 'netlify',
  title: 'Netlify',
  readsHostFiles: true,
  writeFiles: ({ base, redirects }) => ({
    'site/_redirects':
      formatRedirects(redirects) +
      listMissingPages(base)
        .map(({ folder, page }) => `${folder}* ${page} 404\n`)
        .join(''),
  }),
  explain: () => ['To publish it: npx netlify-cli@27 deploy --prod --no-build --dir deploy/netlify/site'],
};
