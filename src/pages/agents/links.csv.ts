import type { APIRoute } from 'astro';
import { readSharedLinks } from '../../model/shared-links.ts';
import { needSite } from '../../model/site.ts';
import { formatCsv } from '../../sharing/format-csv.ts';
import { listLinksTable } from '../../sharing/links-table.ts';
import { makeLinksFeed } from '../../sharing/make-links-feed.ts';

/** Every link of the site as a spreadsheet. */
export const GET: APIRoute = async ({ site }) => {
  const feed = makeLinksFeed(await readSharedLinks(), needSite(site));
  return new Response(formatCsv(listLinksTable(feed)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
