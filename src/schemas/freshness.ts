import { z } from 'astro/zod';

/** How long something that was checked holds: `6 months`. */
export const period = z
  .string()
  .regex(
    /^[1-9]\d* (?:day|week|month|year)s?$/,
    'expected a number of days, weeks, months or years, such as “6 months”',
  );

/** `content/freshness.yaml`: how long each kind of content holds, counted from the day on which it was checked. */
export const freshnessSchema = z.strictObject({
  /** An English article, from its `checked`. */
  articles: period,

  /** An article in another language, from its own `checked`. */
  translations: period,

  /** A fact, from its `checked`. */
  facts: period,

  /** A domain of the check of messages, from its `checked`. */
  officialAddresses: period,

  /** The copy of a source, from the day on which it was made, `read`. */
  sources: period,

  /** How long after that it is overdue, which warns, before it is long overdue, which fails. */
  grace: period,
});

/** How long each kind of content holds. */
export type Freshness = z.infer<typeof freshnessSchema>;
