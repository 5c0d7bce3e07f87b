import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Copies what a site is made of to a folder of this project, where it can be changed, and where it finds the same packages. */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, path.join(folder, name), { recursive: true });
}
