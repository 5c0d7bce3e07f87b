import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What a site is built from; the environment variables come on top. */
export const sources = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json', 'LICENSE'];

/** The environment variables that change what a build makes. */
export interface BuildEnvironment {
  ORGANIZATION?: string;
  SITE_URL?: string;
  BASE_PATH?: string;
}

/** The files that a site is built from, in alphabetical order, by their paths under `project`. */
export const listSources = (project = '.'): string[] =>
  sources
    .flatMap((name) => [name, ...globSync(`${name}/**`, { cwd: project })])
    .filter((file) => !file.endsWith('.test.ts') && isFile(path.resolve(project, file)))
    .toSorted();

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

/** What a build is made from beside those: the environment, the file of the organization, and Node. */
export function listSettings(env: BuildEnvironment = process.env, project = '.'): string[] {
  // Another Node may write a date, a number or a compressed file in another way.
  const settings = [env.SITE_URL ?? '', env.BASE_PATH ?? '', process.version];
  if (env.ORGANIZATION === undefined) return settings;
  // Whatever its name, which may be that of a place on this machine.
  const file = path.resolve(project, env.ORGANIZATION);
  return [...settings, isFile(file) ? readFileSync(file, 'utf8') : ''];
}

/** A hash of everything that a build would be made from now, in the folder of this project or of another. */
export function hashSources(env: BuildEnvironment = process.env, project = '.'): string {
  const hash = createHash('sha256').update(JSON.stringify(listSettings(env, project)));
  for (const file of listSources(project))
    hash.update(`${file.replaceAll(path.sep, '/')}\0`).update(readFileSync(path.resolve(project, file)));
  return hash.digest('hex');
}
