import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder in a built site of what pages load of their own build, as its home page names it: `_astro/7d622f5e/`. */
export function readBuildFolder(site: string): string {
  const home = readFileSync(path.join(site, 'index.html'), 'utf8');
  const [, folder] = /data-build="[^"]*?(_astro\/[\da-f]{8}\/)"/.exec(home) ?? [];
  if (folder === undefined) throw new Error(`${site}/index.html has no data-build; expected the folder of its build.`);
  return folder;
}
