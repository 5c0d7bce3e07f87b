import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hosts } from '../../src/hosting/hosts.ts';
import { packageSite } from '../../src/hosting/package-site.ts';
import { nameFor, organizationBuild, sites, type SiteName } from '../sites.ts';

/** What decides what a package looks like, beside the built site. */
const sources = ['src/hosting', 'src/i18n', 'src/model/urls.ts'];

/** Where the package of a site for a host stands. */
export const packageFolder = (host: string, site: SiteName): string =>
  path.join('node_modules/.cache/packages', host, nameFor(sites[site].base, site));

/** Packages a site for a host as `npm run package` does, unless that was done with the same files and the same code. */
export async function packageForHost(name: string, site: SiteName): Promise<void> {
  const host = hosts.find((candidate) => candidate.name === name);
  if (!host) throw new Error(`There is no host “${name}” to package for; expected a name of src/hosting/hosts.ts.`);
  const { folder, base } = sites[site];
  const target = packageFolder(name, site);
  const record = path.join(target, 'made-from');
  const hash = hashFiles([folder, ...sources]);
  if (existsSync(record) && readFileSync(record, 'utf8') === hash) return;
  const origin = new URL(organizationBuild.SITE_URL);
  await packageSite({ host, folder, base, origin, target, effort: 'quick' });
  writeFileSync(record, hash);
}

function hashFiles(folders: readonly string[]): string {
  const hash = createHash('sha256');
  const files = folders
    .flatMap((folder) => globSync([folder, `${folder}/**`], { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
