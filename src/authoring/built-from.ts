import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// In the cache folder beside the packages, because every file in `dist/` would be served.
const records = fileURLToPath(
  new URL('../.cache/verification-help/built-from/', import.meta.resolve('astro/package.json')),
);
const recordOf = (folder: string) =>
  path.join(records, createHash('sha256').update(path.resolve(folder)).digest('hex'));

/** Records what the site in a folder was built from. `hash` is that of the sources before the build began. */
export function recordBuild(folder: string, hash: string): void {
  mkdirSync(records, { recursive: true });
  writeFileSync(recordOf(folder), hash);
}

/** Forgets what the site in a folder was built from, because it is about to be another. */
export function forgetBuild(folder: string): void {
  rmSync(recordOf(folder), { force: true });
}

/** Whether the site in a folder was built from sources with this hash, so that a build would change nothing. */
export function isUpToDate(folder: string, hash: string): boolean {
  const record = recordOf(folder);
  return existsSync(path.join(folder, 'index.html')) && existsSync(record) && readFileSync(record, 'utf8') === hash;
}
