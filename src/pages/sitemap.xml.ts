import type { APIRoute } from 'astro';
import { isoDate } from '../i18n/format.ts';
import { needSite } from '../model/site.ts';
import { listSitemap } from '../model/sitemap.ts';

/** The sitemap: https://www.sitemaps.org/protocol.html, with the languages of each page in the format that Google reads. */
export const GET: APIRoute = async ({ site }) => {
  const pages = (await listSitemap(needSite(site))).map(({ url, checked, alternates }) =>
    [
      '<url>',
      `<loc>${url}</loc>`,
      checked ? `<lastmod>${isoDate(checked)}</lastmod>` : '',
      ...alternates.map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`),
      '</url>',
    ].join(''),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
