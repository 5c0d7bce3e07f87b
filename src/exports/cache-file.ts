import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { packageFile } from './package-file.ts';

const folder = path.resolve(packageFile('satori/package.json'), '../../.cache/verification-help/cards');
const daysToKeep = 30;

let isCleaned = false;

/**
 * The bytes of a file that is costly to make, cached between builds. `recipe` is everything that it is made from, as JSON: its hash is
 * the key. A file that no build has asked for in thirty days is removed; builds for several organizations share the folder.
 */
export async function cacheFile(recipe: object, extension: string, make: () => Promise<Buffer>): Promise<Buffer> {
  if (!isCleaned) removeUnused();
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

function removeUnused() {
  mkdirSync(folder, { recursive: true });
  const oldest = Date.now() - daysToKeep * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).mtimeMs < oldest) rmSync(file);
  }
}
