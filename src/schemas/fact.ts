import { z } from 'astro/zod';
import { sourceKey } from './content-keys.ts';
import { pastDay } from './day.ts';
import { period } from './freshness.ts';

/** What a number counts. The first six are worded by `Intl`, the others by the word list; a version counts nothing, and is named. */
const unit = z.enum([
  'minute',
  'hour',
  'day',
  'year',
  'kilobyte',
  'megabyte',
  'attempt',
  'session',
  'letter',
  'language',
  'country',
  'version',
]);

/** A number with its unit: `{ value: 24, unit: hour }`. */
export const quantitySchema = z.strictObject({ value: z.number().nonnegative(), unit });

const provenance = {
  /** Who may change it. `organization.yaml` may override what the organization decides. */
  decides: z.enum(['organization', 'persona', 'duo', 'others']),

  /** Where it was read: a key of `content/sources.yaml`. */
  source: sourceKey,

  /** The day it was last compared with the copy of that source. */
  checked: pastDay,

  /** How long it holds from that day, if not as long as other facts. */
  holds: period.optional(),
};

/** A number or a name that articles state, once for all of them: an entry of `content/facts.yaml`. */
export const factSchema = z.union([
  z.strictObject({ ...quantitySchema.shape, ...provenance }),
  z.strictObject({
    value: z.string().min(1),

    /** How it is printed: something to recognise (a domain, a sender, a number), a mailbox to write to, or a page to open. */
    kind: z.enum(['domain', 'email', 'mailbox', 'page']),
    ...provenance,
  }),
  z.strictObject({
    /** The width and the height of a picture in pixels: `1920 × 1080`. */
    value: z.string().regex(/^\d+ × \d+$/, 'expected a width and a height, as in “1920 × 1080”'),
    kind: z.literal('size'),
    ...provenance,
  }),
  z.strictObject({
    /** Printed as a list that can be copied in one press. */
    value: z.array(z.string().min(1)).min(1),
    kind: z.literal('list'),
    ...provenance,
  }),
]);

/** A fact as it is read: a quantity, or a text with its `kind`. */
export type FactData = z.infer<typeof factSchema>;

/** A number with its unit, stated by a fact or by the organization. */
export type Quantity = z.infer<typeof quantitySchema>;
