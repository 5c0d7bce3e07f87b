import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { packageFile } from './package-file.ts';

const folder = path.resolve(packageFile('satori/package.json'), '../../.cache/verification-help/cards');
const daysKept = 30;

let isSwept = false;

/**
 * A file that is costly to make, kept between builds. `recipe` is all that it is made from, as JSON can say it: what is made from
 * the same is the same. What no build has asked for in thirty days is removed; builds for several organizations share the folder.
 */
export async function keepFile(recipe: object, extension: string, make: () => Promise<Buffer>): Promise<Buffer> {
  if (!isSwept) sweep();
  isSwept = true;

  const name = createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 32);
  const file = path.join(folder, name + extension);
  try {
    const kept = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return kept;
  } catch {
    const made = await make();
    // Renamed into place, so that no other build reads half a file.
    const unfinished = `${file}.${String(process.pid)}`;
    writeFileSync(unfinished, made);
    renameSync(unfinished, file);
    return made;
  }
}

function sweep() {
  mkdirSync(folder, { recursive: true });
  const oldest = Date.now() - daysKept * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).mtimeMs < oldest) rmSync(file);
  }
}
