import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where a new folder is made, until it is whole, and where the present one stands while the new one takes its place. */
export const besideFolder = (folder: string) => ({ next: `${folder}.next`, last: `${folder}.last` });

/**
 * Leaves the folder alone in its place, as it was when it was last whole: what was made beside it is removed, and it comes back if all
 * ended between the two steps of `replaceFolder`.
 */
export function restoreFolder(folder: string): void {
  const { next, last } = besideFolder(folder);
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
  for (const rest of [next, last]) rmSync(rest, { recursive: true, force: true });
}

/** Puts the new folder in the place of the present one. */
export function replaceFolder(folder: string): void {
  const { next, last } = besideFolder(folder);
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(next, folder);
  rmSync(last, { recursive: true, force: true });
}
