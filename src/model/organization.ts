import type { Locale } from '../i18n/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Organization } from '../schemas/organization.ts';
import { findEntry } from './entries.ts';

export type { Organization };

/** What the organization of this deployment states in `content/organization.yaml`; keys that it leaves out are undefined. */
export async function readOrganization(): Promise<Organization> {
  return (await findEntry('organization', 'organization')).data;
}

/** The name of the site, in a language unless the organization chose one. */
export async function readSiteName(locale: Locale): Promise<string> {
  return (await readOrganization()).siteName ?? wordsFor(locale).site.name;
}
