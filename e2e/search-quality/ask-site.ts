import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { isUpToDate } from '../../src/authoring/built-from.ts';
import { hashSources } from '../../src/hosting/hash-sources.ts';
import { serveSite } from '../../src/hosting/serve-site.ts';
import { findBrowser } from '../browser.ts';
import { askPage } from './ask.ts';

/** Asks the search page at an address of the site, and gives the slugs that each query found, best first. */
export type Ask = (address: string, queries: readonly string[]) => Promise<string[][]>;

/** The site could not be built, so that search cannot be asked. */
export class UnbuiltSiteError extends Error {}

/** Whatever the site is built for otherwise, search is asked on this machine. */
const { ORGANIZATION } = process.env;
const environment = ORGANIZATION === undefined ? {} : { ORGANIZATION };

/** Does work that asks search of the site as it is now, in a browser. Builds it first where it is missing or out of date. */
export async function askSite<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
  const { launch } = await findBrowser();
  const folder = needSite();
  const browser = await chromium.launch(launch);
  const server = await serveSite({ folder, port: 24_760, canMove: true });
  try {
    return await work(async (address, queries) => {
      const page = await browser.newPage();
      await page.goto(server.url + address);
      const answers = await askPage(page, queries);
      await page.close();
      return answers;
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The folder of a site that was built from what the sources are now. */
function needSite(): string {
  const folder = ['dist', 'dist.report'].find((built) => isUpToDate(built, hashSources(environment)));
  if (folder !== undefined) return folder;
  console.error('Building the site, to ask its search …');
  const env = { ...process.env, SITE_URL: undefined, BASE_PATH: undefined, OUT_DIR: 'dist.report' };
  const { status } = spawnSync(process.execPath, ['src/authoring/build.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  if (status !== 0) throw new UnbuiltSiteError('The site could not be built.');
  return 'dist.report';
}
