/** Builds the two other sites, each for the projects that need it and only when something has changed since. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { expect, test as setup } from '@playwright/test';
import { isUpToDate } from '../src/authoring/built-from.ts';
import { hashSources, type BuildEnvironment } from '../src/hosting/hash-sources.ts';
import { movedProject, organizationBuild, sites } from './sites.ts';

setup('the site of an organization', async () => {
  await build(sites.organization.folder, '.', organizationBuild);
});

setup('the moved site', async () => {
  await build(sites.moved.folder, movedProject, {});
});

async function build(folder: string, project: string, env: BuildEnvironment) {
  setup.setTimeout(300_000);
  if (isUpToDate(folder, hashSources(env, project))) return;
  // The variables of the main build are not for these.
  const own = { ...process.env, ORGANIZATION: undefined, SITE_URL: undefined, BASE_PATH: undefined };
  const child = spawn(process.execPath, [path.resolve(project, 'src/authoring/build.ts')], {
    cwd: project,
    env: { ...own, ...env, OUT_DIR: path.relative(project, folder) },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code, `the build of ${folder} ends well`).toBe(0);
}
