import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const daysToKeep = 30;

/** Removes what stands in a folder of caches and has not been touched for thirty days; builds of several organizations share it. */
export function removeUnused(folder: string): void {
  const oldest = Date.now() - daysToKeep * 24 * 60 * 60 * 1000;
  for (const file of readdirSync(folder).map((name) => path.join(folder, name)))
    // Another build may remove it meanwhile.
    if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < oldest)
      rmSync(file, { recursive: true, force: true });
}
