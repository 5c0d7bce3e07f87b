import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Copies what a site is built from to a folder inside this project, where tests may change it, and where the packages are found. */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const folders = ['content', 'public', 'src'];
  const files = ['astro.config.mjs', 'LICENSE', 'package-lock.json', 'package.json', 'tsconfig.json'];
  for (const name of [...folders, ...files]) cpSync(name, path.join(folder, name), { recursive: true });
}
