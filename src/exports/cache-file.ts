import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { removeUnused } from '../hosting/remove-unused.ts';
import { packageFile } from './package-file.ts';

const folder = path.resolve(packageFile('satori/package.json'), '../../.cache/verification-help/cards');

let isCleaned = false;

/**
 * The bytes of a file that is costly to make, cached between builds. `recipe` is everything that it is made from, as JSON: its hash is
 * the key. A file that no build has asked for in thirty days is removed; builds for several organizations share the folder.
 */
export async function cacheFile(recipe: object, extension: string, make: () => Promise<Buffer>): Promise<Buffer> {
  if (!isCleaned) {
    mkdirSync(folder, { recursive: true });
    removeUnused(folder);
  }
  isCleaned = true;

  const name = createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 32);
  const file = path.join(folder, name + extension);
  try {
    const cached = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return cached;
  } catch {
    const made = await make();
    // Written under another name first, so that no other build reads half a file.
    const unfinished = `${file}.${String(process.pid)}`;
    writeFileSync(unfinished, made);
    renameSync(unfinished, file);
    return made;
  }
}
