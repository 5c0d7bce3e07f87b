import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** What a built site is made of, besides the environment. */
const sources = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** What the environment says to a build. */
export interface BuildEnvironment {
  ORGANIZATION?: string;
  SITE_URL?: string;
  BASE_PATH?: string;
}

// Beside the packages: `dist/` itself holds nothing that is not served.
const records = fileURLToPath(
  new URL('../.cache/verification-help/built-from/', import.meta.resolve('astro/package.json')),
);
const recordOf = (folder: string) =>
  path.join(records, createHash('sha256').update(path.resolve(folder)).digest('hex'));

/** A hash of all that a build in the folder of a project, this one unless said otherwise, would be made from now. */
export function hashSources(env: BuildEnvironment = process.env, project = '.'): string {
  const hash = createHash('sha256').update(JSON.stringify([env.SITE_URL, env.BASE_PATH]));
  const organization = env.ORGANIZATION === undefined ? [] : [env.ORGANIZATION];
  const files = [...sources.flatMap((name) => [name, ...globSync(`${name}/**`, { cwd: project })]), ...organization]
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted();
  for (const file of new Set(files)) {
    const place = path.resolve(project, file);
    if (existsSync(place) && statSync(place).isFile()) hash.update(file).update(readFileSync(place));
  }
  return hash.digest('hex');
}

/** Records what the site in a folder was built from: the hash as it was before the build began. */
export function recordBuild(folder: string, hash: string): void {
  mkdirSync(records, { recursive: true });
  writeFileSync(recordOf(folder), hash);
}

/** Whether a build would make what already stands in a folder. */
export function isUpToDate(folder: string, hash: string): boolean {
  const record = recordOf(folder);
  return existsSync(path.join(folder, 'index.html')) && existsSync(record) && readFileSync(record, 'utf8') === hash;
}
