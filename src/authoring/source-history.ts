import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listSourceSections } from '../translation/read-file.ts';
import type { TextSection } from '../translation/read-sections.ts';

/** An article as it was after a commit. */
interface Version {
  /** The day of the commit, as in 2026-11-29. */
  day: string;
  source: string;
}

/** What git answers; undefined where there is no git, or it has no answer. */
function askGit(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', maxBuffer: Infinity, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

/** The versions of a file that were committed, the newest first, under whatever name it had. Read one by one, because few are needed. */
function* listVersions(file: string): Generator<Version> {
  const log = askGit('log', '--follow', '--format=%x00%H %cs', '--name-only', '--', file) ?? '';
  for (const entry of log.split('\0').slice(1)) {
    const [first = '', ...rest] = entry.split('\n').filter(Boolean);
    const [commit = '', day = ''] = first.split(' ');
    const source = askGit('show', `${commit}:./${rest[0] ?? file}`) ?? askGit('show', `${commit}:${rest[0] ?? file}`);
    if (source !== undefined) yield { day, source };
  }
}

/** The history of a section of an article. */
export interface SectionHistory {
  /** The day since when it is as it is now; undefined where that was never committed. */
  since: string | undefined;

  /** What it said when it was translated; undefined where git does not know that. */
  before: string | undefined;
}

/**
 * Looks up in git since when a section of an article is as it is now, and its text with the hash `made`. `file` is the article, and
 * `section` is what it says now.
 */
export function readHistory(file: string, section: TextSection, made: string | undefined): SectionHistory {
  const history: SectionHistory = { since: undefined, before: undefined };
  let isSame = true;
  for (const { day, source } of listVersions(file)) {
    const then = listSourceSections(source).find(({ name }) => name === section.name);
    isSame &&= then?.hash === section.hash;
    if (isSame) history.since = day;
    if (then && then.hash === made) history.before = textOf(source, then);
    if (!isSame && (made === undefined || history.before !== undefined)) break;
  }
  return history;
}

/** The day on which each file of a folder was first committed, by its path. */
export function listFirstDays(folder: string): Map<string, string> {
  const log = askGit('log', '--diff-filter=AR', '--relative', '--format=%x00%cs', '--name-only', '--', folder) ?? '';
  const days = new Map<string, string>();
  for (const entry of log.split('\0').slice(1)) {
    const [day = '', ...files] = entry.split('\n').filter(Boolean);
    for (const file of files) days.set(file, day);
  }
  return days;
}

/** What a section of an article says, as it is written. */
export function textOf(source: string, { name, lines }: TextSection): string {
  if (lines) {
    const above = /^---\r?\n(?:.*?)^---[ \t]*(?:\r?\n|$)/ms.exec(source)?.[0].length ?? 0;
    const text = source.slice(above).split('\n');
    return text
      .slice(lines.from - 1, lines.to)
      .join('\n')
      .trim();
  }
  return new RegExp(`^${name}: *(.*(?:\\n[ \\t]+.*)*)$`, 'm').exec(source)?.[1]?.trim() ?? '';
}

/** Two texts in one, with what was taken out as `[-…-]` and what was put in as `{+…+}`, each line with its context. */
export function compareTexts(before: string, now: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'translate-'));
  const [old, next] = [path.join(folder, 'before'), path.join(folder, 'now')];
  writeFileSync(old, `${before}\n`);
  writeFileSync(next, `${now}\n`);
  try {
    const args = ['diff', '--no-index', '--no-color', '--word-diff=plain', '--unified=0', '--', old, next];
    // It ends with 1 where the texts differ.
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return '';
  } catch (error) {
    const said = String((error as { stdout?: string }).stdout ?? '');
    return said
      .split('\n')
      .filter((line) => !/^(?:diff|index|---|\+\+\+|@@|\\)/.test(line))
      .join('\n')
      .trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
