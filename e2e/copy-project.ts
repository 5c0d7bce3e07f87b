import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Copies what a site is built from to a folder inside this project, where tests may change it, and where the packages are found. */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, path.join(folder, name), { recursive: true });
}
