import type { APIRoute } from 'astro';
import { absoluteUrl, fileUrl } from '../model/urls.ts';

/** Everything may be read. */
export const GET: APIRoute = ({ site }) => {
  if (!site) throw new Error('astro.config.mjs sets no `site`, and robots.txt names the sitemap by its whole address.');
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(fileUrl('sitemap.xml'), site)}\n`);
};
