import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Pages by their file under the root of the site: `articles/link-expired/index.html`. */
export type BuiltPages = ReadonlyMap<string, string>;

const remembered = new Map<string, Promise<BuiltPages>>();

/**
 * The pages as Astro wrote them to a folder, read once for all integrations that need them. Nobody writes one before
 * `hosting/integration.ts`, which comes last and writes each once.
 */
export function readBuiltPages(folder: URL): Promise<BuiltPages> {
  let pages = remembered.get(folder.href);
  if (!pages) remembered.set(folder.href, (pages = readPages(fileURLToPath(folder))));
  return pages;
}

async function readPages(folder: string): Promise<BuiltPages> {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.replaceAll('\\', '/'), await readFile(path.join(folder, file), 'utf8')] as const),
    ),
  );
}
