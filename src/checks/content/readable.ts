import { organizationFile } from '../../schemas/content-files.ts';
import type { Problem } from '../report.ts';
import { characters } from './characters.ts';
import { judgeLedger } from './codes-and-ids.ts';
import { keysOf, linksFile, type Content } from './parse-content.ts';

/** The files whose keys are closed sets: the schemas read them when they are loaded, and cannot be loaded without. */
export const keyFiles = ['content/topics.yaml', 'content/sources.yaml', 'content/facts.yaml'];

/** Every file can be read, and those are there that others take their names from. */
export function* readable(content: Content): Generator<Problem> {
  const { files, yaml } = content;
  const foreign = [...characters(content)];
  yield* foreign;
  // A problem with a whole file makes all others in it meaningless.
  const unread = new Set(foreign.filter(({ line }) => line === undefined).map(({ file }) => file));
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

/** Every article can be read. */
export function* readableArticles({ articles }: Pick<Content, 'articles'>): Generator<Problem> {
  for (const { file, frontmatter, problems } of articles) {
    yield* problems;
    yield* frontmatter.problems;
    if (frontmatter.data !== null) continue;
    yield {
      file,
      line: 1,
      message: 'has no frontmatter; expected title, summary and more between two lines of “---”.',
    };
  }
}
