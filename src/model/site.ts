import type { Locale } from '../i18n/locales.ts';
import { listLanguages } from './languages.ts';
import { readLogo, type Logo } from './logo.ts';
import { readOrganization, type Organization } from './organization.ts';
import { listTopics, type Topic } from './topics.ts';

/** What every page shows of the whole site. */
export interface Site {
  /** What the organization states. */
  organization: Organization;

  /** The organization’s logo, if it has one. */
  logo: Logo | undefined;

  /** The languages that this deployment offers, the default first. */
  languages: Locale[];

  /** The topics, which every page leads to. */
  topics: Topic[];
}

/** Gathers what every page in a language shows of the whole site. */
export async function readSite(locale: Locale): Promise<Site> {
  const [organization, logo, languages, topics] = await Promise.all([
    readOrganization(),
    readLogo(),
    listLanguages(),
    listTopics(locale),
  ]);
  return { organization, logo, languages, topics };
}

/** The address of the host, `Astro.site`, which absolute addresses start with. Throws when `astro.config.mjs` sets none. */
export function needSite(site: URL | undefined): URL {
  if (!site) throw new Error('astro.config.mjs sets no `site`, and whole addresses need one.');
  return site;
}
