import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { linksFile, parseContent, withoutMark, type Content } from '../checks/content/parse-content.ts';
import { readLedgerLines, formatLedger } from '../links/ledger-file.ts';
import { mergeLines } from '../links/merge-lines.ts';
import { codeOf } from '../checks/content/codes-and-ids.ts';
import type { Ledger } from '../schemas/ledger.ts';

/** The text of the files in `content/`, by path, before or after a command; without byte order marks. */
export type ContentFiles = Readonly<Record<string, string>>;

/** Reads the articles, the YAML files and the ledger of the working folder. */
export function readContentFiles(): ContentFiles {
  const files = [...globSync('content/articles/**/*.mdx'), ...globSync('content/**/*.{yaml,json}')].sort();
  return Object.fromEntries(
    files
      .map((file) => file.replaceAll('\\', '/'))
      .map((file) => [file, withoutMark(file, readFileSync(file, 'utf8'))]),
  );
}

/**
 * Writes and removes files of the working folder where `after` differs from `before`, and returns the paths of those that changed. A
 * file that began with a byte order mark keeps it.
 */
export function writeContentFiles(before: ContentFiles, after: ContentFiles): string[] {
  const written = Object.keys(after).filter((file) => after[file] !== before[file]);
  const removed = Object.keys(before).filter((file) => after[file] === undefined);
  for (const file of written) {
    const found = before[file];
    const mark = found === undefined ? '' : readFileSync(file, 'utf8').slice(0, -found.length);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, mark + (after[file] ?? ''));
  }
  for (const file of removed) rmSync(file);
  return [...written, ...removed.map((file) => `${file} (removed)`)];
}

/** The ledger of the files, with lines that a merge left twice joined. Throws when two articles have the same code. */
export function readLedgerOf(files: ContentFiles, { originals }: Content): Ledger {
  return mergeLines(readLedgerLines(files[linksFile]), (slug) => {
    const article = originals.get(slug);
    return article && codeOf(article);
  });
}

/** The files with this ledger instead of theirs. */
export const withLedger = (files: ContentFiles, ledger: Ledger): ContentFiles => ({
  ...files,
  [linksFile]: formatLedger(ledger),
});

/** The parsed content of the files, without the ledger, and without the parts and pages that the code offers to writers. */
export const parseArticles = (files: ContentFiles): Content =>
  parseContent(Object.fromEntries(Object.entries(files).filter(([file]) => file !== linksFile)), {
    parts: new Map(),
    pages: [],
  });
