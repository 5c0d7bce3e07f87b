import { z } from 'astro/zod';
import { pastDay } from './day.ts';
import { period } from './freshness.ts';

/** Where a fact comes from: an entry of `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  /** What the page or document calls itself. */
  title: z.string().min(1),

  /** Who published it. */
  publisher: z.string().min(1),

  /** Its address, if it has one that opens it directly. */
  url: z.url({ protocol: /^https$/ }).optional(),

  /** The day on which the copy that was read was made, if that is known. It is not the day of the reading, which is `checked`. */
  read: pastDay.optional(),

  /** How long that copy holds, if not as long as those of other sources. */
  holds: period.optional(),
});

/** A source as it is read, its days as dates. */
export type SourceData = z.infer<typeof sourceSchema>;
