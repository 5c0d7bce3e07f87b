import { z } from 'astro/zod';
import { getDomain } from 'tldts';
import { sourceKey } from './content-keys.ts';
import { pastDay } from './day.ts';
import { period } from './freshness.ts';
import { textsOfEach } from './texts-of-each.ts';

/** Domains under which everybody can have a mailbox, so that one of them belongs to nobody whom a reader knows. */
const mailProviders =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|aol|mail|proton|protonmail|gmx|zoho|yandex)\.[a-z.]+|pm\.me)$/;

/** A domain that is somebody’s own: `example.edu`, and neither `edu` nor `github.io` nor `gmail.com`, under which anybody can be. */
export const ownDomain = z
  .string()
  .regex(
    /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/,
    'expected a domain in lower case such as "example.edu"',
  )
  .refine(
    (domain) => getDomain(domain, { allowPrivateDomains: true }) !== null && !mailProviders.test(domain),
    'expected a domain that belongs to one organization, not one under which everybody can have an address',
  );

const use = z.string().min(10).max(160);

/** A domain of `content/official-addresses.yaml`, which is its key: all that ends in it belongs to one owner. */
export const officialAddressSchema = z.strictObject({
  /** Whose it is. The organization’s own domains stand in `organization.yaml`. */
  owner: z.enum(['persona', 'duo']),

  /** Its place in the list of its owner, lowest first. */
  order: z.number(),

  /** What it is used for, in a few words of English, as the list of real addresses says it. */
  use,

  /** What stands under it, for readers to compare: `inquiry.withpersona.com`, `no-reply@frompersona.com`. */
  examples: z.array(z.string().min(4)).optional(),

  /** Whether it is known from senders of email only. A link to it is told apart. */
  isForMail: z.boolean().optional(),

  /** Whether it was only ever seen in tests of its owner, so that no message to a reader has it. It is in no list, and is not known to be real. */
  isForTests: z.boolean().optional(),

  /** Where it was read: a key of `content/sources.yaml`. */
  source: sourceKey,

  /** The day it was last compared with the copy of that source. */
  checked: pastDay,

  /** How long it holds from that day, if not as long as other domains. */
  holds: period.optional(),
});

/** A domain as it is read. */
export type OfficialAddressData = z.infer<typeof officialAddressSchema>;

/** What each is used for in another language, `content/official-addresses/<locale>.yaml`. What is left out is read in English. */
export const useTextsSchema = (addresses: Readonly<Record<string, unknown>>) =>
  textsOfEach(addresses, () => use.optional());
