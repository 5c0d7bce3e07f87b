import { organizationFile } from '../../schemas/content-files.ts';
import type { Problem } from '../report.ts';
import { characters } from './characters.ts';
import { judgeLedger } from './codes-and-ids.ts';
import { conflictMarks } from './conflict-marks.ts';
import { keysOf, linksFile, type Content } from './parse-content.ts';

/** The files whose keys are closed sets: the schemas read them when they are loaded, and cannot be loaded without. */
export const keyFiles = ['content/topics.yaml', 'content/sources.yaml', 'content/facts.yaml'];

/** Every file can be read, and those are there that others take their names from. */
export function* readable(content: Content): Generator<Problem> {
  const { files, yaml } = content;
  const foreign = [...characters(content)];
  yield* foreign;
  yield* conflictMarks(content);
  const unread = listSpoilt(content);
  for (const problem of readableArticles(content)) if (!unread.has(problem.file)) yield problem;
  for (const { file, problems } of yaml.values()) {
    if (file !== linksFile && !unread.has(file)) yield* problems;
  }
  const ledger = judgeLedger(content);
  if (ledger) yield ledger;
  if (!files.includes(organizationFile)) {
    yield { file: organizationFile, message: 'does not exist; expected what holds at the organization, if only “{}”.' };
  }
  for (const file of keyFiles) {
    const found = yaml.get(file);
    if (!found) yield { file, message: 'does not exist; articles take names from it.' };
    else if (found.problems.length === 0 && keysOf(yaml, file).length === 0) {
      yield { file, message: 'has no entries; expected at least one key.' };
    }
  }
}

/** The files with one problem that all others in them follow from: another encoding, or the marks of a merge. */
export function listSpoilt(content: Content): Set<string> {
  const whole = [...characters(content)].filter(({ line }) => line === undefined);
  return new Set([...whole, ...conflictMarks(content)].map(({ file }) => file));
}

/** Every article can be read. */
export function* readableArticles({ articles, texts }: Pick<Content, 'articles' | 'texts'>): Generator<Problem> {
  for (const { file, frontmatter, problems } of articles) {
    yield* problems;
    yield* frontmatter.problems;
    if (frontmatter.data !== null) continue;
    const isOpen = /^---\r?\n(?!---)/.test(texts.get(file) ?? '');
    const message = isOpen
      ? 'begins its frontmatter and does not end it; expected a line “---” after the last key.'
      : 'has no frontmatter; expected title, summary and more between two lines of “---”.';
    yield { file, line: 1, message };
  }
}
