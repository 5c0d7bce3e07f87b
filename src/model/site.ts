import type { Locale } from '../i18n/locales.ts';
import { listLanguages } from './languages.ts';
import { readOrganization, type Organization } from './organization.ts';

/** What every page shows of the whole site. */
export interface Site {
  /** What the organization states. */
  organization: Organization;

  /** The languages that this deployment offers, the default first. */
  languages: Locale[];
}

/** Gathers what every page shows of the whole site. */
export async function readSite(): Promise<Site> {
  return { organization: await readOrganization(), languages: await listLanguages() };
}

/** The address of the host, `Astro.site`, which absolute addresses start with. Throws when `astro.config.mjs` sets none. */
export function needSite(site: URL | undefined): URL {
  if (!site) throw new Error('astro.config.mjs sets no `site`, and whole addresses need one.');
  return site;
}
