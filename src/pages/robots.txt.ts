import type { APIRoute } from 'astro';
import { needSite } from '../model/site.ts';
import { absoluteUrl, fileUrl } from '../model/urls.ts';
import { licensesFile } from '../packages/licenses.ts';

/** Crawlers may read everything; this also tells them where the sitemap is, and people where the licences are. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = absoluteUrl(fileUrl('sitemap.xml'), needSite(site));
  const licenses = absoluteUrl(fileUrl(licensesFile), needSite(site));
  return new Response(
    `# Licences of what is sent to readers: ${licenses}\nUser-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
  );
};
