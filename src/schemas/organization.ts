import { z } from 'astro/zod';
import { localeKeys } from '../i18n/locales.ts';
import { factKey } from './content-keys.ts';
import { statedDay } from './day.ts';
import { quantitySchema } from './fact.ts';
import { freshnessSchema } from './freshness.ts';
import { ownDomain } from './official-address.ts';

/** Documents and copies that organizations accept or refuse. Each has its word in every language. */
const idKind = z.enum([
  'passport',
  'passport-card',
  'drivers-license',
  'national-id',
  'state-id',
  'residence-permit',
  'permanent-resident-card',
  'work-permit',
  'visa',
  'consular-id',
  'voter-id',
  'digital-license',
  'expired-id',
  'photocopy',
  'screenshot',
  'school-or-work-id',
  'temporary-paper-id',
]);

/** Whom readers ask when an article did not help. */
const helpDesk = z.strictObject({
  /** What people call it: “IT Service Desk”. */
  name: z.string().min(1),

  /** Its page, with `https://`. */
  url: z.url({ protocol: /^https?$/ }).optional(),

  /** Its number as people dial it from abroad: “+1 555 010 0199”. */
  phone: z
    .string()
    .regex(/^\+?[\d\s().-]{5,}$/, 'expected a telephone number such as "+1 555 010 0199"')
    .optional(),

  /** Its mailbox. */
  email: z.email().optional(),

  /** When somebody answers, in words. */
  hours: z.string().min(1).optional(),
});

const color = z.string().regex(/^#[\da-f]{6}$/i, 'expected a colour such as "#0d5668"');

/** What an organization states in `content/organization.yaml`. Everything is optional; articles word what is missing generally. */
export const organizationSchema = z.strictObject({
  /** Whose help center this is. Shown in the footer. */
  name: z.string().min(1).optional(),

  /** The name of the site, instead of “Verification Help”. */
  siteName: z.string().min(1).optional(),

  /** Its colour, for links, buttons and the band of the home page: one for the light and one for the dark scheme. */
  accent: z.strictObject({ light: color, dark: color }).optional(),

  /** Its logo, a file of this project: an SVG that shows on light and dark, or a PNG at least 64 pixels high. */
  logo: z
    .string()
    .regex(/\.(?:svg|png)$/i, 'expected the path of an SVG or PNG file of this project')
    .optional(),

  helpDesk: helpDesk.optional(),

  /**
   * The domains that are its own, for pages and for email: all that ends in one of them is its own. The check of messages tells readers
   * that such an address belongs to their organization. Not those of services that it uses, under which others are too.
   */
  domains: z.array(ownDomain).min(1).optional(),

  /** The IDs it accepts. Stated instead of “each organization chooses”. */
  acceptedIds: z.array(idKind).min(1).optional(),

  /** What it refuses. */
  refusedIds: z.array(idKind).min(1).optional(),

  /** Whether a photo that already exists may be uploaded. */
  upload: z.boolean().optional(),

  /** What it asks for besides ID and selfie; an empty list states that there is nothing more. */
  extraSteps: z.array(z.enum(['phone-code', 'email-code', 'address', 'name-and-birth-date'])).optional(),

  /** How long it keeps the data of a check. */
  retention: quantitySchema.optional(),

  /** The address of its privacy notice. */
  privacyNotice: z.url({ protocol: /^https?$/ }).optional(),

  /** Where to ask it for deletion: a page, or a mailbox. */
  deletionContact: z.union([z.email(), z.url({ protocol: /^https?$/ })]).optional(),

  /** The languages of this site that it offers; all of them without a list. English is always offered. */
  languages: z.array(z.enum(localeKeys)).min(1).optional(),

  /**
   * The address of a form where readers can say that a page is wrong or did not help, or that search found nothing. `{page}` in it stands
   * for the address of the page, `{words}` for what was searched for, so that the form has them when it opens.
   */
  feedbackForm: z
    .url({ protocol: /^https?$/ })
    .regex(/^(?:[^{}]|\{(?:page|words)\})*$/, 'expected of curly braces only {page} and {words}')
    .optional(),

  /** A mailbox for the same, where there is no form. The mail that a reader sends names the page and the words, and nothing else. */
  feedbackMailbox: z.email().optional(),

  /** Where to report a weakness of the site. With it, the site has a `/.well-known/security.txt`. */
  securityReports: z
    .strictObject({
      /** A mailbox, or the address of a page, with `https://`. */
      contact: z.union([z.email(), z.url({ protocol: /^https$/ })]),

      /** The day by which somebody looks at this again, `2027-06-30`: at most a year ahead. After it, nobody trusts the file. */
      expires: statedDay,

      /** The address of a page that says what is done with reports. */
      policy: z.url({ protocol: /^https$/ }).optional(),
    })
    .optional(),

  /** How long what was checked holds here, where that is not as `content/freshness.yaml` says. Readers do not see it. */
  freshness: freshnessSchema.partial().optional(),

  /** Its own values for facts. Only those that `content/facts.yaml` says the organization decides. */
  facts: z.partialRecord(factKey, quantitySchema).optional(),
});

/** The key of a kind of document; the word list of each language has a name for it. */
export type IdKind = z.infer<typeof idKind>;

/** What an organization states. */
export type Organization = z.infer<typeof organizationSchema>;
