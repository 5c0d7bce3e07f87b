import type { APIRoute, GetStaticPaths } from 'astro';
import { writeSecurityTxt } from '../../exports/write-security-txt.ts';
import { readOrganization } from '../../model/organization.ts';
import { needSite } from '../../model/site.ts';

/** A `security.txt` where the organization says how weaknesses are reported; else no file, because an empty one is none. */
export const getStaticPaths = (async () =>
  (await readOrganization()).securityReports ? [{ params: { file: 'security' } }] : []) satisfies GetStaticPaths;

/** How to report a weakness of the site. */
export const GET: APIRoute = async ({ site }) => {
  const { securityReports } = await readOrganization();
  return new Response(securityReports && writeSecurityTxt(securityReports, needSite(site)));
};
