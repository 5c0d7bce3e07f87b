import { z } from 'astro/zod';
import { factKeys } from './content-keys.ts';
import { quantitySchema } from './fact.ts';

/** Whom a reader asks when an article did not help. */
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

/** What holds at this deployment: `content/organization.yaml`. Everything is optional; what is missing is worded generally. */
export const organizationSchema = z.strictObject({
  /** Whose help center this is. Shown in the footer. */
  name: z.string().min(1).optional(),

  /** What the site calls itself in place of “Verification Help”. */
  siteName: z.string().min(1).optional(),

  helpDesk: helpDesk.optional(),

  /** Facts that are different here. Only such as `content/facts.yaml` says the organization decides. */
  facts: z.partialRecord(z.enum(factKeys), quantitySchema).optional(),
});

export type Organization = z.infer<typeof organizationSchema>;
