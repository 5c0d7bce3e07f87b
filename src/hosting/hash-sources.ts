import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files that a site is built from; the environment variables come on top. */
export const sources = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** The environment variables that change what a build makes. */
export interface BuildEnvironment {
  ORGANIZATION?: string;
  SITE_URL?: string;
  BASE_PATH?: string;
}

/** A hash of everything that a build would be made from now, in the folder of this project or of another. */
export function hashSources(env: BuildEnvironment = process.env, project = '.'): string {
  // Another Node may write a date, a number or a compressed file in another way.
  const hash = createHash('sha256').update(JSON.stringify([env.SITE_URL, env.BASE_PATH, process.version]));
  const files = sources
    .flatMap((name) => [name, ...globSync(`${name}/**`, { cwd: project })])
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted();
  const update = (name: string, file: string) => {
    const absolute = path.resolve(project, file);
    if (existsSync(absolute) && statSync(absolute).isFile()) hash.update(`${name}\0`).update(readFileSync(absolute));
  };
  for (const file of files) update(file, file);
  // Whatever its name, which may be that of a place on this machine.
  if (env.ORGANIZATION !== undefined) update('ORGANIZATION', env.ORGANIZATION);
  return hash.digest('hex');
}
