import type { APIRoute } from 'astro';
import { needSite } from '../../model/site.ts';
import { absoluteUrl, fileUrl } from '../../model/urls.ts';
import { describeLinksFeed } from '../../exports/links-feed.ts';
import { linksFiles } from '../../exports/make-links-feed.ts';

/** The JSON Schema of `links.json`. */
export const GET: APIRoute = ({ site }) =>
  Response.json(describeLinksFeed(absoluteUrl(fileUrl(linksFiles.schema), needSite(site))));
