import type { APIRoute } from 'astro';
import { needSite } from '../model/site.ts';
import { absoluteUrl, fileUrl } from '../model/urls.ts';

/** Everything may be read. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = absoluteUrl(fileUrl('sitemap.xml'), needSite(site));
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
