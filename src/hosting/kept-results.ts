import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeUnused } from './remove-unused.ts';

const cache = fileURLToPath(new URL('../.cache/verification-help/builds/', import.meta.resolve('astro/package.json')));

/** A hash of texts, as the key of what is made from them alone. */
export const hashTexts = (...texts: string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex');

const cacheOf = (builtFolder: string) => path.join(cache, hashTexts(path.resolve(builtFolder)).slice(0, 32));

/**
 * What the last build of a folder made, kept for the next one: results of one `kind`, by name, each with the key of what it was made
 * from. A result with another key is as good as none, so that nothing that changed is ever taken from here. Each built folder has one
 * result for each name; those of a folder that was not built for thirty days are removed.
 */
export class KeptResults<Result> {
  readonly #folder: string;

  constructor(kind: string, builtFolder: string) {
    this.#folder = path.join(cacheOf(builtFolder), kind);
    mkdirSync(this.#folder, { recursive: true });
    const now = new Date();
    utimesSync(cacheOf(builtFolder), now, now);
    removeUnused(cache);
  }

  /** What was kept under a name with this key; undefined when nothing was, or something was that cannot be read. */
  read(name: string, key: string): Result | undefined {
    try {
      const text = readFileSync(this.#fileOf(name), 'utf8');
      // The key stands at the end: a build that was killed may have left half a file.
      return text.endsWith(key) ? (JSON.parse(text.slice(0, -key.length)) as Result) : undefined;
    } catch {
      return undefined;
    }
  }

  keep(name: string, key: string, result: Result): void {
    writeFileSync(this.#fileOf(name), JSON.stringify(result) + key);
  }

  readonly #fileOf = (name: string) => path.join(this.#folder, encodeURIComponent(name));
}

/** Forgets all that was kept of a built folder, so that the next build of it makes everything. */
export const forgetResults = (builtFolder: string): void =>
  rmSync(cacheOf(builtFolder), { recursive: true, force: true });
