import type { Locale } from '../i18n/locales.ts';
import { listLanguages } from './languages.ts';
import { readOrganization, type Organization } from './organization.ts';

/** What every page shows of the site as a whole. */
export interface Site {
  /** What holds at this deployment. */
  organization: Organization;

  /** The languages it offers, the default first. */
  languages: Locale[];
}

/** Gathers what every page shows. */
export async function readSite(): Promise<Site> {
  return { organization: await readOrganization(), languages: await listLanguages() };
}

/** The address of the host, without which nothing can be named to other sites. Throws when `astro.config.mjs` sets none. */
export function needSite(site: URL | undefined): URL {
  if (!site) throw new Error('astro.config.mjs sets no `site`, and whole addresses need one.');
  return site;
}
