import type { APIRoute } from 'astro';
import { needSite } from '../model/site.ts';
import { absoluteUrl, fileUrl } from '../model/urls.ts';

/** Crawlers may read everything; this also tells them where the sitemap is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = absoluteUrl(fileUrl('sitemap.xml'), needSite(site));
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
