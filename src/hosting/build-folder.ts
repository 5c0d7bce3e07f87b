import { hashSources } from './hash-sources.ts';

let buildId: string | undefined;

/**
 * The folder, under the root of the site, of all that pages load after they were opened and that Astro does not name by its contents:
 * programs, and what these read. It is named by all that the build is made from, because pages name it and are rendered before most of
 * what is in it exists. So a page gets all of it from one build or nothing, and what is in it may be kept for ever. `npm run dev` has
 * one name for what changes all the time.
 */
export function buildFolder(command: 'build' | 'dev' | 'preview' | 'sync'): string {
  if (command !== 'build') return '_astro/dev/';
  // Read once: pages and programs have to be told the same.
  buildId ??= hashSources().slice(0, 8);
  return `_astro/${buildId}/`;
}
