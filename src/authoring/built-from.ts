import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { listSources, type BuildEnvironment } from '../hosting/list-sources.ts';

// In the cache folder beside the packages, because every file in `dist/` would be served.
const records = fileURLToPath(
  new URL('../.cache/verification-help/built-from/', import.meta.resolve('astro/package.json')),
);
const recordOf = (folder: string) =>
  path.join(records, createHash('sha256').update(path.resolve(folder)).digest('hex'));

/** A hash of everything that a build would be made from now, in the folder of this project or of another. */
export function hashSources(env: BuildEnvironment = process.env, project = '.'): string {
  const hash = createHash('sha256').update(JSON.stringify([env.SITE_URL, env.BASE_PATH]));
  for (const file of listSources(env, project)) hash.update(file).update(readFileSync(path.resolve(project, file)));
  return hash.digest('hex');
}

/** Records what the site in a folder was built from. `hash` is that of the sources before the build began. */
export function recordBuild(folder: string, hash: string): void {
  mkdirSync(records, { recursive: true });
  writeFileSync(recordOf(folder), hash);
}

/** Whether the site in a folder was built from sources with this hash, so that a build would change nothing. */
export function isUpToDate(folder: string, hash: string): boolean {
  const record = recordOf(folder);
  return existsSync(path.join(folder, 'index.html')) && existsSync(record) && readFileSync(record, 'utf8') === hash;
}
