import { organizationFile } from '../../schemas/content-files.ts';
import type { Problem } from '../report.ts';
import { keysOf, linksFile, type Content } from './parse-content.ts';

/** The files whose keys are closed sets: the schemas read them when they are loaded, and cannot be loaded without. */
export const keyFiles = ['content/topics.yaml', 'content/sources.yaml', 'content/facts.yaml'];

/** Every file can be read, and those are there that others take their names from. */
export function* readable({ files, articles, yaml }: Content): Generator<Problem> {
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
  for (const { file, problems } of yaml.values()) {
    for (const problem of problems) yield file === linksFile ? addWayOut(problem) : problem;
  }
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

/** A merge of two branches may leave the ledger unreadable, and the command reads it all the same. */
const addWayOut = (problem: Problem): Problem => ({
  ...problem,
  message: `${problem.message} Run “npm run publish-links”: it mends what a merge left, or says what to do.`,
});
