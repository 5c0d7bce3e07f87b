import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listHeaders } from './headers.ts';

/** How long files of former packages stay beside the new ones, in days: longer than anybody leaves a page open and comes back to it. */
export const daysToKeep = 30;

/** What is remembered of a package, beside it: where the site stood, and since when each of its files has been a former one. */
interface PackageRecord {
  address: string;
  former: Record<string, string>;
}

const recordName = 'former-files.json';

/**
 * Puts files of the last package that have their contents in their names beside those of the next one, unless they have been former
 * ones for thirty days: a page that was opened before the site changed asks for them. Only when both are for the same address.
 */
export function keepFormerFiles({
  last,
  next,
  pages,
  address,
  isCopy = () => false,
  now = new Date(),
}: {
  /** The folder of the last package, which may be missing, and that of the next one. */
  last: string;
  next: string;

  /** Where the pages are in both. */
  pages: string;
  address: string;

  /** Whether a file of the last package, by its path in it, was made from another one and will be again. */
  isCopy?: (file: string) => boolean;
  now?: Date;
}): void {
  const before = readRecord(path.join(last, recordName));
  const record: PackageRecord = { address, former: {} };
  if (before?.address === address) {
    for (const file of listFiles(path.join(last, pages))) {
      const inPackage = path.join(pages, file);
      const isKeepable = /\bimmutable\b/.test(listHeaders(`/${file}`)['cache-control'] ?? '');
      if (!isKeepable || existsSync(path.join(next, inPackage)) || isCopy(inPackage)) continue;
      const since = before.former[file] ?? now.toISOString();
      if (now.getTime() - Date.parse(since) > daysToKeep * 24 * 60 * 60 * 1000) continue;
      cpSync(path.join(last, inPackage), path.join(next, inPackage), { preserveTimestamps: true });
      record.former[file] = since;
    }
  }
  writeFileSync(path.join(next, recordName), JSON.stringify(record, null, 2) + '\n');
}

const readRecord = (file: string): PackageRecord | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackageRecord) : undefined;

/** Every file in a folder, with slashes in its path. */
function listFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'))
    .toSorted();
}
