/** Builds the other sites, each for the projects that need it and only when something has changed since. */
import { expect, test as setup } from '@playwright/test';
import { type BuildEnvironment } from '../src/hosting/hash-sources.ts';
import { buildSite } from './build-site.ts';
import { movedBuild, movedProject, organizationBuild, sites, waitingProject } from './sites.ts';
import { prepareWaitingSite } from './waiting-site.ts';

setup('the site of an organization', async () => {
  await build(sites.organization.folder, '.', organizationBuild);
});

setup('the moved site', async () => {
  await build(sites.moved.folder, movedProject, movedBuild);
});

setup('the waiting site', async () => {
  prepareWaitingSite();
  await build(sites.waiting.folder, waitingProject, movedBuild);
});

async function build(folder: string, project: string, env: BuildEnvironment) {
  setup.setTimeout(300_000);
  expect(await buildSite(folder, project, env), `the build of ${folder} ends well`).toBe(0);
}
