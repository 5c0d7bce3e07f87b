import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What a site is built from; the environment variables come on top. */
const sources = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json', 'LICENSE'];

/** The environment variables that change what a build makes. */
export interface BuildEnvironment {
  ORGANIZATION?: string;
  SITE_URL?: string;
  BASE_PATH?: string;
}

/** The files that a site is built from, in alphabetical order, by their paths under `project`. */
export function listSources({ ORGANIZATION: organization }: BuildEnvironment = process.env, project = '.'): string[] {
  const files = [
    ...sources.flatMap((name) => [name, ...globSync(`${name}/**`, { cwd: project })]),
    ...(organization === undefined ? [] : [organization]),
  ].filter((file) => !file.endsWith('.test.ts') && isFile(path.resolve(project, file)));
  return [...new Set(files)].toSorted();
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();
