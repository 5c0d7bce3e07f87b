import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** The names beside a folder: `next` is built until it is complete, `last` is the present one while it is being replaced. */
export const besideFolder = (folder: string) => ({ next: `${folder}.next`, last: `${folder}.last` });

/**
 * Brings the folder back to its last complete state: an unfinished `next` is removed, and `last` is renamed back if the process ended
 * between the two steps of `replaceFolder`.
 */
export function restoreFolder(folder: string): void {
  const { next, last } = besideFolder(folder);
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
  for (const rest of [next, last]) rmSync(rest, { recursive: true, force: true });
}

/** Replaces the folder by its complete `next`. It is in place when this returns; the promise is kept when the former one is removed. */
export async function replaceFolder(folder: string): Promise<void> {
  const { next, last } = besideFolder(folder);
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(next, folder);
  // Several files at a time: with thousands of them, one after the other takes seconds.
  await rm(last, { recursive: true, force: true });
}
