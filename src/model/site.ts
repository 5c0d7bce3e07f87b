import type { Locale } from '../i18n/locales.ts';
import { listLanguages } from './languages.ts';
import { readLogo, type Logo } from './logo.ts';
import { readOrganization, type Organization } from './organization.ts';

/** What every page shows of the whole site. */
export interface Site {
  /** What the organization states. */
  organization: Organization;

  /** The organization’s logo, if it has one. */
  logo: Logo | undefined;

  /** The languages that this deployment offers, the default first. */
  languages: Locale[];
}

/** Gathers what every page shows of the whole site. */
export async function readSite(): Promise<Site> {
  const [organization, logo, languages] = await Promise.all([readOrganization(), readLogo(), listLanguages()]);
  return { organization, logo, languages };
}

/** The address of the host, `Astro.site`, which absolute addresses start with. Throws when `astro.config.mjs` sets none. */
export function needSite(site: URL | undefined): URL {
  if (!site) throw new Error('astro.config.mjs sets no `site`, and whole addresses need one.');
  return site;
}
