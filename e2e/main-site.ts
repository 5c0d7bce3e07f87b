import process from 'node:process';
import { isUpToDate } from '../src/authoring/built-from.ts';
import { hashSources } from '../src/hosting/hash-sources.ts';
import { basePath } from '../src/model/urls.ts';
import { buildSite } from './build-site.ts';
import { sites } from './sites.ts';

/**
 * Sees to it that no journey judges an outdated site. Ends the process with 1 when the main site is older than its sources; one below a
 * folder of its host, which is of no other use here, is built.
 */
export async function needMainSite(): Promise<void> {
  const { folder } = sites.main;
  if (basePath !== '/' && process.env['SITE_DIR'] === undefined) {
    if ((await buildSite(folder, '.', process.env)) !== 0) process.exit(1);
    return;
  }
  if (isUpToDate(folder, hashSources())) return;
  console.error(
    `${folder}/ is not what a build would make now: it is missing, something has changed since, or it was built for another address. ` +
      'Run “npm run build” first, with the same SITE_URL, BASE_PATH and ORGANIZATION.',
  );
  process.exit(1);
}
