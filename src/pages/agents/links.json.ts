import type { APIRoute } from 'astro';
import { readSharedLinks } from '../../model/shared-links.ts';
import { needSite } from '../../model/site.ts';
import { makeLinksFeed } from '../../exports/make-links-feed.ts';

/** Every link of the site for macros and other tools. `links.schema.json` describes it. */
export const GET: APIRoute = async ({ site }) => Response.json(makeLinksFeed(await readSharedLinks(), needSite(site)));
