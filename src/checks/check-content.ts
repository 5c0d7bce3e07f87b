/**
 * Says what is wrong with what writers wrote, all at once: `npm run check:content`. Silent when all is well; warnings do not fail it.
 * A folder that holds a `content/` of its own may be named after it. With `--json`, for programs: a list of problems, if only an
 * empty one.
 */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { organizationFile } from '../schemas/content-files.ts';
import { keysOf, parseContent } from './content/parse-content.ts';
import { keyFiles, listSpoilt, readable } from './content/readable.ts';
import { photo } from './content/picture-files.ts';
import { readCommand } from './read-command.ts';
import { report } from './report.ts';

const { values, positionals } = readCommand({
  name: 'check:content',
  does: 'Says what is wrong in content/, all at once, by file and line. Silent when all is well.',
  operands: { '[<folder>]': 'another folder that holds a content/ of its own' },
  options: { json: { type: 'boolean', says: 'for programs: a list of problems, if only an empty one' } },
});
process.chdir(positionals[0] ?? '.');

const files = [...globSync('content/**/*'), organizationFile].filter((file) =>
  statSync(file, { throwIfNoEntry: false })?.isFile(),
);
const parsed = parseContent(
  Object.fromEntries(
    files.map((file) => [file.replaceAll('\\', '/'), photo.test(file) ? '' : readFileSync(file, 'utf8')]),
  ),
);
const content = { ...parsed, committed: readLastCommit() };

const problems = [...readable(content)];
// Without the files that name the closed sets the schemas cannot be loaded, and everything else would seem wrong.
if (keyFiles.every((file) => keysOf(content.yaml, file).length > 0)) {
  const { rules } = await import('./content/rules.ts');
  // What else is wrong in a file that cannot be read at all follows from that.
  const spoilt = listSpoilt(content);
  const imported = new Set(content.articles.filter(({ isImported }) => isImported).map(({ file }) => file));
  const found = rules.flatMap((rule) => [...rule(content)]).filter(({ file }) => !spoilt.has(file));
  problems.push(...found.filter(({ file, isWording }) => !(isWording && imported.has(file))));
}
if (values.json) process.stdout.write(JSON.stringify(problems));
else report(problems);

/** The day of the last commit; none where git is missing, or the folder is in no repository. */
function readLastCommit(): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}
