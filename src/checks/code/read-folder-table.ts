import type { Problem } from '../report.ts';

/** Where code runs: in Node, which is while the site is built and in commands, in the browser, or in both. */
export type Runtime = 'Node' | 'browser' | 'both';

/** A row of README’s table: a folder, or a file that differs from its folder. */
export interface Folder {
  /** From the root of the project: `src/model`, `src/model/urls.ts`. */
  location: string;
  runtime: Runtime;

  /** As the table says it: “`i18n`, types of `model`”. */
  expected: string;
  targets: readonly Target[];
}

/** What a folder may import. */
interface Target {
  /** From the root of the project: `src/i18n`, `e2e/browser.ts`, `node_modules/fastest-levenshtein`. */
  location: string;

  /** Whether only types may be imported, which are gone when the code runs. */
  isType: boolean;
}

const file = 'README.md';

/**
 * Reads the table “Where things are” of README, which is the rule of who may import whom, and what is wrong with it. `exists` says
 * whether the project has a file or folder.
 */
export function readFolderTable(
  readme: string,
  exists: (location: string) => boolean,
): { folders: Folder[]; problems: Problem[] } {
  const folders: Folder[] = [];
  const problems: Problem[] = [];

  for (const [index, text] of readme.split('\n').entries()) {
    const [, name, , runtime = '', expected = ''] = /^\| `(.+?)\/?` +\|(.*?)\|(.*?)\|(.*?)\|$/.exec(text) ?? [];
    if (!name?.startsWith('src/')) continue;
    const complain = (message: string) => problems.push({ file, line: index + 1, message });
    const folder = { location: name, runtime: runtime.trim() as Runtime, expected: expected.trim() };

    if (!exists(name)) complain(`has a row for ${name}, which does not exist; expected a folder or file of src/.`);
    if (!['Node', 'browser', 'both'].includes(folder.runtime)) {
      complain(`says that ${name} runs in “${folder.runtime}”; expected Node, browser or both.`);
    }
    const targets = folder.expected === '–' ? [] : folder.expected.split(', ').flatMap(readTarget);
    folders.push({ ...folder, targets });

    function readTarget(entry: string): Target[] {
      const [, types, target = ''] = /^(types of )?`([^`]+)`$/.exec(entry) ?? [];
      const location = [`src/${target}`, target, `node_modules/${target}`].find(exists);
      if (target === '' || location === undefined) {
        complain(
          `lets ${name} import “${entry}”; expected the name of a folder, a file or a package, or “types of” one, in backticks.`,
        );
        return [];
      }
      if (location.startsWith('src/') && !findFolder(location, folders)) {
        complain(`lets ${name} import ${target}, whose row is not above; expected imports to go up the table only.`);
      }
      return [{ location, isType: types !== undefined }];
    }
  }
  return { folders, problems };
}

/** The folder that decides about a file, which is the innermost. Undefined when the table has no row for it. */
export const findFolder = (location: string, folders: readonly Folder[]): Folder | undefined =>
  folders
    .filter((folder) => isWithin(location, folder.location))
    .toSorted((a, b) => a.location.length - b.location.length)
    .at(-1);

/** Whether a file is this file, or in this folder. */
export const isWithin = (location: string, folder: string): boolean =>
  location === folder || location.startsWith(`${folder}/`);
