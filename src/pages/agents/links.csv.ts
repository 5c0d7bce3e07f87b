import type { APIRoute } from 'astro';
import { readSharedLinks } from '../../model/shared-links.ts';
import { needSite } from '../../model/site.ts';
import { formatCsv } from '../../exports/format-csv.ts';
import { listLinksTable } from '../../exports/links-table.ts';
import { makeLinksFeed } from '../../exports/make-links-feed.ts';

/** Every link of the site as a spreadsheet. */
export const GET: APIRoute = async ({ site }) => {
  const feed = makeLinksFeed(await readSharedLinks(), needSite(site));
  return new Response(formatCsv(listLinksTable(feed)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
