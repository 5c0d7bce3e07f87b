import process from 'node:process';
import { isUpToDate } from '../src/authoring/built-from.ts';
import { hashSources } from '../src/hosting/hash-sources.ts';
import { sites } from './sites.ts';

/** Ends the process with 1 when the built site is older than its sources, so that no journey judges an outdated site. */
export function refuseStaleSite(): void {
  const { folder } = sites.main;
  if (isUpToDate(folder, hashSources())) return;
  console.error(
    `${folder}/ is not what a build would make now: it is missing, something has changed since, or it was built for another address. ` +
      'Run “npm run build” first, with the same SITE_URL, BASE_PATH and ORGANIZATION.',
  );
  process.exit(1);
}
