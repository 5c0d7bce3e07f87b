import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

/**
 * Copies what a site is built from to a folder inside this project, where tests may change it, and where the packages are found. With
 * `languages`, its site offers these alone, beside English, so that it takes no longer to make when there are more.
 */
export function copyProject(folder: string, languages?: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true });
  const folders = ['content', 'public', 'src'];
  const files = ['astro.config.mjs', 'LICENSE', 'package-lock.json', 'package.json', 'tsconfig.json'];
  for (const name of [...folders, ...files]) cpSync(name, path.join(folder, name), { recursive: true });
  if (!languages) return;
  const organization = path.join(folder, 'content/organization.yaml');
  const stated = parse(readFileSync(organization, 'utf8')) as object | null;
  writeFileSync(organization, stringify({ ...stated, languages }));
}
