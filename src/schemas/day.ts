import { z } from 'astro/zod';

/** How long before Greenwich a day begins on the islands where it begins first, in milliseconds. */
const earliest = 14 * 60 * 60 * 1000;

/** A day on which something was done, written `2026-11-22`. It has begun, be it on the other side of the earth. */
export const pastDay = z
  .date()
  .refine((day) => day.getTime() <= Date.now() + earliest, 'expected a day that has begun, not one to come');
