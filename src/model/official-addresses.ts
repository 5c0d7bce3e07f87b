import type { Locale } from '../i18n/locales.ts';
import type { OfficialAddressData } from '../schemas/official-address.ts';
import type { WarningSigns } from '../schemas/warning-signs.ts';
import { listEntries, readTexts } from './entries.ts';
import { readOrganization } from './organization.ts';
import { readOwnAddresses } from './own-addresses.ts';

/** Whose an address can be. */
export type Owner = OfficialAddressData['owner'] | 'organization';

/** What addresses are judged by. */
export interface KnownAddresses {
  /** Domains with all that ends in them. */
  domains: Array<{ domain: string; owner: Owner; isForMail?: true; isForTests?: true }>;

  /** Mailboxes of the organization at domains that are not its own. */
  mailboxes: string[];
}

/** A domain as the list of real addresses shows it. */
export interface OfficialAddress extends Pick<OfficialAddressData, 'owner' | 'checked' | 'source'> {
  domain: string;
  use: string;
  examples: string[];
}

/** The domains that are known to be real and that messages may have, those of each owner in their order. */
export async function listOfficialAddresses(locale: Locale): Promise<OfficialAddress[]> {
  const [entries, uses] = await Promise.all([listEntries('officialAddresses'), readTexts('useTexts', locale)]);
  return entries
    .filter(({ data }) => data.isForTests !== true)
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { owner, use, examples = [], checked, source } }) => ({
      domain: id,
      owner,
      use: uses[id] ?? use,
      examples,
      checked,
      source,
    }));
}

/** All that addresses are judged by: `content/official-addresses.yaml`, and what the organization states. */
export async function readKnownAddresses(): Promise<KnownAddresses> {
  const [entries, organization] = await Promise.all([listEntries('officialAddresses'), readOrganization()]);
  const { domains, hosts, mailboxes } = readOwnAddresses(organization);
  return {
    domains: [
      ...entries.map(({ id, data: { owner, isForMail, isForTests } }) => ({
        domain: id,
        owner,
        ...(isForMail === true && { isForMail }),
        ...(isForTests === true && { isForTests }),
      })),
      ...[...domains, ...hosts].map((domain) => ({ domain, owner: 'organization' as const })),
    ],
    mailboxes,
  };
}

/** The phrases that should make a reader careful, of all languages together: people get messages in more than one. */
export async function readWarningSigns(): Promise<WarningSigns> {
  const all = (await listEntries('warningSigns')).map(({ data }) => data);
  const kinds = Object.keys(all[0] ?? {}) as Array<keyof WarningSigns>;
  return Object.fromEntries(
    kinds.map((kind) => [kind, [...new Set(all.flatMap((signs) => signs[kind]))]]),
  ) as WarningSigns;
}
