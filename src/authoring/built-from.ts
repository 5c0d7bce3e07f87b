import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The files that a site is built from; the environment variables come on top. */
const sources = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json', 'LICENSE'];

/** The environment variables that change what a build makes. */
export interface BuildEnvironment {
  ORGANIZATION?: string;
  SITE_URL?: string;
  BASE_PATH?: string;
}

// In the cache folder beside the packages, because every file in `dist/` would be served.
const records = fileURLToPath(
  new URL('../.cache/verification-help/built-from/', import.meta.resolve('astro/package.json')),
);
const recordOf = (folder: string) =>
  path.join(records, createHash('sha256').update(path.resolve(folder)).digest('hex'));

/** A hash of everything that a build would be made from now, in the folder of this project or of another. */
export function hashSources(env: BuildEnvironment = process.env, project = '.'): string {
  const hash = createHash('sha256').update(JSON.stringify([env.SITE_URL, env.BASE_PATH]));
  const organization = env.ORGANIZATION === undefined ? [] : [env.ORGANIZATION];
  const files = [...sources.flatMap((name) => [name, ...globSync(`${name}/**`, { cwd: project })]), ...organization]
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted();
  for (const file of new Set(files)) {
    const absolute = path.resolve(project, file);
    if (existsSync(absolute) && statSync(absolute).isFile()) hash.update(file).update(readFileSync(absolute));
  }
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
