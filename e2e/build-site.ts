import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { isUpToDate } from '../src/authoring/built-from.ts';
import { hashSources, type BuildEnvironment } from '../src/hosting/hash-sources.ts';

/**
 * Builds the site of a project into a folder with these environment variables alone, unless nothing has changed since. Gives the number
 * with which the build ended.
 */
export async function buildSite(folder: string, project: string, env: BuildEnvironment): Promise<number | null> {
  if (isUpToDate(folder, hashSources(env, project))) return 0;
  // The variables of another build are not for this one.
  const own = { ...process.env, ORGANIZATION: undefined, SITE_URL: undefined, BASE_PATH: undefined };
  const child = spawn(process.execPath, [path.resolve(project, 'src/authoring/build.ts')], {
    cwd: project,
    env: { ...own, ...env, OUT_DIR: path.relative(project, folder) },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}
