import { fixNumbersSchema } from '../../schemas/fix.ts';
import type { Problem } from '../report.ts';
import { fixNumbersFile, type Content } from './parse-content.ts';
import { fixesFile, listFixNodes } from './parse-fixes.ts';

/** No page of the tree that was ever published is gone, each has a number that no other ever had, and new ones are recorded first. */
export function* publishedFixes(content: Content): Generator<Problem> {
  const nodes = listFixNodes(content);
  if (nodes.size === 0) return;
  const numbered = content.yaml.get(fixNumbersFile);
  // A file that cannot be read, or says something else, is reported by itself.
  const { data: numbers } = fixNumbersSchema.safeParse(numbered?.data ?? {});
  if (!numbers) return;

  for (const { id, line } of nodes.values()) {
    if (numbers[id] !== undefined) continue;
    yield {
      file: fixesFile,
      line,
      message: `has “${id}”, which ${fixNumbersFile} does not know yet; expected it there. Run “npm run publish-links”.`,
      isForPublishing: true,
    };
  }
  const problem = (id: string, message: string): Problem => ({
    file: fixNumbersFile,
    line: numbered?.lineOf([id]),
    message,
  });
  const former = new Set([...nodes.values()].flatMap(({ formerly }) => formerly.map(({ name }) => name)));
  const owners = new Map<number, string>();
  for (const [id, number] of Object.entries(numbers)) {
    if (!nodes.has(id) && !former.has(id)) {
      yield problem(
        id,
        `has /fix/${id}/, and ${fixesFile} has no such node. People have this link: put the node back, or write “${id}” under “formerly” of the one that replaces it.`,
      );
    }
    const owner = owners.get(number);
    if (owner === undefined) owners.set(number, id);
    else {
      yield problem(
        id,
        `gives “${id}” the number ${number}, which is that of “${owner}”. Run “npm run publish-links”, which gives it another.`,
      );
    }
  }
  const lost = Array.from({ length: Math.max(0, ...owners.keys()) }, (_, index) => index + 1).find(
    (number) => !owners.has(number),
  );
  if (lost !== undefined) {
    const message = `has lost the number ${lost}; expected every number from 1 on. Restore it from git: “git checkout -- ${fixNumbersFile}”.`;
    yield { file: fixNumbersFile, message };
  }
}
