import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Organization } from '../schemas/organization.ts';
import { findEntry } from './entries.ts';

export type { Organization };

/** What holds at this deployment; empty where `content/organization.yaml` says nothing. */
export async function readOrganization(): Promise<Organization> {
  return (await findEntry('organization', 'organization')).data;
}

/** What the site calls itself. */
export async function readSiteName(locale: Locale): Promise<string> {
  return (await readOrganization()).siteName ?? wordsFor(locale).site.name;
}
