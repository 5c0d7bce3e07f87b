import type { APIRoute } from 'astro';
import { needSite } from '../../model/site.ts';
import { absoluteUrl, fileUrl } from '../../model/urls.ts';
import { describeLinksFeed } from '../../exports/links-feed.ts';
import { linksFiles } from '../../exports/make-links-feed.ts';

/** What `links.json` holds, as a JSON Schema. */
export const GET: APIRoute = ({ site }) =>
  Response.json(describeLinksFeed(absoluteUrl(fileUrl(linksFiles.schema), needSite(site))));
