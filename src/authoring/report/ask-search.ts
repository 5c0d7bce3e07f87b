import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../e2e/browser.ts';
import { askPage } from '../../../e2e/search-quality/ask.ts';
import { goldenLists, isUnseen, readGolden, score } from '../../../e2e/search-quality/golden.ts';
import { hashSources } from '../../hosting/hash-sources.ts';
import { serveSite } from '../../hosting/serve-site.ts';
import { isUpToDate } from '../built-from.ts';
import type { Miss } from './gather-report.ts';
import type { ListScore } from './render-report.ts';

/** Whatever the site is built for otherwise, search is asked on this machine. */
const { ORGANIZATION } = process.env;
const environment = ORGANIZATION === undefined ? {} : { ORGANIZATION };

/**
 * Asks the golden lists on the built site in a browser; builds it first where it is missing or out of date. Of lists that are never tuned
 * on, it tells the totals alone.
 */
export async function askSearch(): Promise<{ scores: ListScore[]; misses: Miss[] }> {
  const { launch } = await findBrowser();
  const browser = await chromium.launch(launch);
  const server = await serveSite({ folder: needSite(), port: 24_760, canMove: true });
  const scores: ListScore[] = [];
  const misses: Miss[] = [];
  try {
    for (const [list, { page: address, file }] of Object.entries(goldenLists)) {
      const queries = readGolden(file);
      const page = await browser.newPage();
      await page.goto(server.url + address);
      const answers = await askPage(
        page,
        queries.map(({ query }) => query),
      );
      await page.close();
      const { asked, first, firstThree } = score(queries, answers);
      scores.push({ list, asked, first, firstThree });
      if (isUnseen(list)) continue;
      for (const [index, { query, answers: right }] of queries.entries()) {
        const found = answers[index] ?? [];
        const place = found.findIndex((slug) => right.includes(slug)) + 1;
        if (place !== 1) misses.push({ list, query, answers: right, found, place: place || undefined });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { scores, misses };
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
  if (status !== 0) throw new Error('the site could not be built');
  return 'dist.report';
}
