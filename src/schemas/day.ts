import { z } from 'astro/zod';

/** The largest difference between local time and UTC, UTC+14, in milliseconds. */
const largestOffset = 14 * 60 * 60 * 1000;

/** A day on which something was done, written `2026-11-22`. It has begun somewhere on earth. */
export const pastDay = z
  .date()
  .refine((day) => day.getTime() <= Date.now() + largestOffset, 'expected a day that has begun, not one to come');
