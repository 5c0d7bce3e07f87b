import { z } from 'astro/zod';

/** The largest difference between local time and UTC, UTC+14, in milliseconds. */
const largestOffset = 14 * 60 * 60 * 1000;

/** A day on which something was done, written `2026-11-22`. It has begun somewhere on earth. */
export const pastDay = z
  .date()
  .refine((day) => day.getTime() <= Date.now() + largestOffset, 'expected a day that has begun, not one to come');

/** A day that may be to come, as a text: `2027-06-30`. Parsers of YAML differ in whether they make a date of it. */
export const statedDay = z
  .union([z.date(), z.iso.date()], 'expected a day such as 2027-06-30')
  .transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10)));
